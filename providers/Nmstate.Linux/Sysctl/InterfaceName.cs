using System.Text;

namespace Nmstate.Linux.Sysctl;

/// <summary>The kernel's rule for names of links, so that none can lead out of the folder it is put into.</summary>
internal static class InterfaceName
{
    private const int MaximumBytes = 15;

    /// <summary>Whether the kernel could have given this name: 1 to 15 bytes, no slash, colon or blank, neither <c>.</c> nor <c>..</c></summary>
    /// <remarks><c>dev_valid_name</c>, net/core/dev.c.</remarks>
    public static bool IsValid(string name) =>
        name is not ("" or "." or "..")
        && Encoding.UTF8.GetByteCount(name) <= MaximumBytes
        && !name.Any(c => c is '/' or ':' or '\0' || char.IsWhiteSpace(c));

    /// <exception cref="ArgumentException">No link has this name, or the name stands for all of them.</exception>
    public static string ThrowIfNotLink(string name) => IsValid(name) && name is not ("all" or "default")
        ? name
        : throw new ArgumentException($"'{name}' is not the name of a link.", nameof(name));
}

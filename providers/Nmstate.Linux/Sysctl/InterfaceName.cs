using System.Text;

namespace Nmstate.Linux.Sysctl;

/// <summary>The kernel's rule for names of links, so that none can lead out of the folder it is put into.</summary>
internal static class InterfaceName
{
    private const int MaximumBytes = 15;

    /// <summary>
    /// Whether the kernel could have given this name: 1 to 15 bytes, no slash, colon or blank, neither <c>.</c> nor <c>..</c>
    /// </summary>
    /// <remarks><c>dev_valid_name</c>, net/core/dev.c.</remarks>
    public static bool IsValid(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        return name is not ("" or "." or "..")
            && bytes.Length <= MaximumBytes
            && !bytes.AsSpan().ContainsAny((byte)'/', (byte)':', (byte)'\0')
            && !bytes.Any(IsBlank);
    }

    /// <exception cref="ArgumentException">No link has this name, or the name stands for all of them.</exception>
    public static string ThrowIfNotLink(string name) => IsValid(name) && name is not ("all" or "default")
        ? name
        : throw new ArgumentException($"'{name}' is not the name of a link.", nameof(name));

    /// <summary>The kernel's <c>isspace</c> takes its bytes for Latin-1, where 0xA0 is a blank too.</summary>
    private static bool IsBlank(byte value) => value is (>= 9 and <= 13) or (byte)' ' or 0xa0;
}

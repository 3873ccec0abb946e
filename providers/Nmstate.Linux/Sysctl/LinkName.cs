using Nmstate.State;

namespace Nmstate.Linux.Sysctl;

/// <summary>Names of links on their way into a path.</summary>
internal static class LinkName
{
    /// <exception cref="ArgumentException">No link has this name, or the name stands for all of them.</exception>
    public static string ThrowIfNone(string name)
        => InterfaceName.IsValid(name) ? name : throw new ArgumentException($"'{name}' is not the name of a link.", nameof(name));
}

using System.Text;

namespace Nmstate.State;

/// <summary>What the kernel takes for the name of a link.</summary>
/// <remarks>dev_valid_name in net/core/dev.c; IFNAMSIZ is 16 with the final NUL (linux/if.h).</remarks>
public static class InterfaceName
{
    private const int MaxBytes = 15;

    /// <summary>Whether a link can have this name.</summary>
    public static bool IsValid(string name)
        => name is not ("" or "." or "..")
            && Encoding.UTF8.GetByteCount(name) <= MaxBytes
            && !name.Any(c => c is '/' or ':' || char.IsWhiteSpace(c) || char.IsControl(c));
}

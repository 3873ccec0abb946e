using System.Buffers;
using System.Text;

namespace Nmstate.State;

/// <summary>What the kernel takes for the name of a link. No such name leads out of the folder that it is put into.</summary>
/// <remarks>
/// <c>dev_valid_name</c> in net/core/dev.c and <c>sysctl_dev_name_is_allowed</c> in net/ipv4/devinet.c; IFNAMSIZ is 16 with the final
/// NUL (linux/if.h).
/// </remarks>
public static class InterfaceName
{
    private const int MaxBytes = 15;
    private const int MaxLabelBytes = 255;

    /// <summary>The kernel's isspace takes its bytes for Latin-1, where 0xA0 is a blank too.</summary>
    private static readonly SearchValues<byte> Blanks = SearchValues.Create([9, 10, 11, 12, 13, (byte)' ', 0xa0]);

    /// <summary>
    /// Whether a link can have this name: 1 to 15 bytes without slash, colon, blank and control character; neither <c>.</c> nor
    /// <c>..</c>, and not <c>all</c> or <c>default</c>, which stand for all links under /proc/sys.
    /// </summary>
    public static bool IsValid(string name)
    {
        if (name.Length > MaxBytes || name is "" or "." or ".." or "all" or "default")
            return false;
        foreach (var character in name)
            if (character is '/' or ':' || char.IsControl(character))
                return false;
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(MaxBytes)];
        bytes = bytes[..Encoding.UTF8.GetBytes(name, bytes)];
        return bytes.Length <= MaxBytes && bytes.IndexOfAny(Blanks) < 0;
    }

    /// <summary>Whether it stands for a virtual function of a network card: <c>sriov:INTERFACE:NUMBER</c>.</summary>
    public static bool IsVirtualFunction(string name)
        => name.Split(':') is ["sriov", var card, { Length: > 0 and < 6 } number] && IsValid(card) && number.All(char.IsAsciiDigit);

    /// <summary>Whether a configuration can have this name: 1 to 255 bytes without slash and control character, and not a folder's.</summary>
    public static bool IsLabel(string name)
        => name is not ("" or "." or "..") && !name.Any(c => c == '/' || char.IsControl(c)) && Encoding.UTF8.GetByteCount(name) <= MaxLabelBytes;
}

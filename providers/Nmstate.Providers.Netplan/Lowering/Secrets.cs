using System.Text.RegularExpressions;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>Files of netplan, and those made of them for networkd, hold passwords and keys in clear text; a difference shows the lines around a change.</summary>
internal static partial class Secrets
{
    /// <summary>A line without the secrets in it.</summary>
    public static string Hidden(string line) => Secret().Replace(line, "$1***");

    [GeneratedRegex("""((?:^|[\s{,"'])["']?(?:[\w.-]*(?:password|psk|secret|private-?key|shared-?key|private|shared)|key)["']?\s*[:=]\s*)[^\s,}][^,}]*""", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}

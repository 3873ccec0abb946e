using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>The IPv4 addresses that a bond asks by ARP.</summary>
/// <param name="Text">The addresses with commas between; empty: none.</param>
/// <remarks>BOND_MAX_ARP_TARGETS in net/bonding.h.</remarks>
public readonly record struct ArpTargets(string Text) : IScalar<ArpTargets>
{
    private const int Most = 16;

    /// <inheritdoc/>
    public static string Expected => "IPv4 addresses with commas between, such as 192.0.2.1,192.0.2.2";

    /// <inheritdoc/>
    public static string? Pattern => "^[0-9., ]*$";

    /// <inheritdoc/>
    public static bool TryParse(string text, out ArpTargets value)
    {
        value = new(text.Replace(" ", "", StringComparison.Ordinal));
        return text.Length == 0 || (value.Text.Split(',') is { Length: <= Most } targets
            && targets.All(t => IpAddress.TryParse(t, out var address) && address.Family == IpFamily.V4));
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}

using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>How a bond spreads traffic over its ports.</summary>
/// <param name="Number">The kernel's number, 0..6: BOND_MODE_* (linux/if_bonding.h).</param>
public readonly record struct BondMode(byte Number) : IScalar<BondMode>
{
    private static readonly string[] Names = ["balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb", "balance-alb"];

    /// <inheritdoc/>
    public static string Expected => $"one of {string.Join(", ", Names)}";

    /// <inheritdoc/>
    public static string? Pattern => $"^({string.Join('|', Names.Select(Regex.Escape))}|lacp|[0-6])$";

    /// <summary>One port carries everything, another takes over.</summary>
    public static BondMode ActiveBackup => new(1);

    /// <summary>The link aggregation control protocol (IEEE 802.1AX).</summary>
    public static BondMode Lacp => new(4);

    /// <inheritdoc/>
    public static bool TryParse(string text, [MaybeNullWhen(false)] out BondMode value)
    {
        var number = text == "lacp" ? 4 : text.Length == 1 && text[0] is >= '0' and <= '6' ? text[0] - '0' : Array.IndexOf(Names, text);
        value = new((byte)Math.Max(0, number));
        return number >= 0;
    }

    /// <summary>The schema's word.</summary>
    public override string ToString() => Names[Number];
}

using System.Globalization;
using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Whether IPsec traffic has an interface of its own.</summary>
/// <param name="Text"><c>yes</c>, <c>no</c> or a number.</param>
/// <remarks>ipsec-interface in ipsec.conf(5).</remarks>
public readonly record struct IpsecInterfaceNumber(string Text) : IScalar<IpsecInterfaceNumber>
{
    /// <inheritdoc/>
    public static string Expected => "yes, no or the number of the interface, such as 7";

    /// <inheritdoc/>
    public static string? Pattern => "^(yes|no|[0-9]+)$";

    /// <inheritdoc/>
    public static bool TryParse(string text, out IpsecInterfaceNumber value)
    {
        var isNumber = uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        value = new(isNumber ? number.ToString(CultureInfo.InvariantCulture) : text);
        return isNumber || text is "yes" or "no";
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}

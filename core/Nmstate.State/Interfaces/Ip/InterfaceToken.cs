using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>The lower half of IPv6 addresses that are made from router advertisements.</summary>
/// <param name="Address">An address whose upper 64 bits are zero; the unspecified one is no token.</param>
/// <remarks>ip-token(8).</remarks>
public readonly record struct InterfaceToken(IpAddress Address) : IScalar<InterfaceToken>
{
    /// <inheritdoc/>
    public static string Expected => "the lower half of an IPv6 address, such as ::1";

    /// <inheritdoc/>
    public static string? Pattern => "^[0-9A-Fa-f:.]*$";

    /// <inheritdoc/>
    public static bool TryParse(string text, out InterfaceToken value)
    {
        var isRead = IpAddress.TryParse(text.Length == 0 ? "::" : text, out var address);
        value = new(address);
        return isRead && address is { Family: IpFamily.V6 } && address.Upper == 0;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Address.ToString();
}

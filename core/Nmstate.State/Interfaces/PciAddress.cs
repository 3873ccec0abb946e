using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>The place of a device on the PCI bus.</summary>
/// <param name="Text">Domain, bus, device and function in hexadecimal digits of lower case.</param>
/// <remarks>Documentation/ABI/testing/sysfs-bus-pci.</remarks>
public readonly record struct PciAddress(string Text) : IScalar<PciAddress>
{
    private const string Form = "xxxx:xx:xx.x";

    /// <inheritdoc/>
    public static string Expected => "a PCI address, such as 0000:07:00.0";

    /// <inheritdoc/>
    public static string? Pattern => "^[0-9A-Fa-f]{4}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\\.[0-9A-Fa-f]$";

    /// <inheritdoc/>
    public static bool TryParse(string text, out PciAddress value)
    {
        value = new(text.ToLowerInvariant());
        return text.Length == Form.Length && Form.Zip(text).All(p => p.First == 'x' ? char.IsAsciiHexDigit(p.Second) : p.First == p.Second);
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}

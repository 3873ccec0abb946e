using Nmstate.Providers.Netplan.Yaml;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Facets;

/// <summary>An item of <c>addresses</c>: the address with its prefix length, alone or as the key of its label and life time.</summary>
internal static class AddressText
{
    /// <summary>The address; null: netplan knows what it is.</summary>
    public static InterfaceAddress? Read(YamlNode item)
    {
        var text = item switch
        {
            YamlScalar scalar => scalar.Text,
            YamlMapping { Children: [var only] } => only.Name,
            _ => "",
        };
        return text.Split('/') is [var address, var prefix] && IpAddress.TryParse(address, out var ip) && YamlValues.ToNumber(prefix) is { } length && length <= ip.Width
            ? new InterfaceAddress { Ip = ip, PrefixLength = (byte)length }
            : null;
    }

    /// <summary>The addresses of a family in a definition.</summary>
    public static EquatableList<InterfaceAddress> ReadAll(Tree.Definition definition, IpFamily family)
        => definition.Layers.Items("addresses").Select(Read).OfType<InterfaceAddress>().Where(a => a.Ip.Family == family).Distinct().ToEquatableList();

    /// <summary>The items for these addresses.</summary>
    public static IEnumerable<YamlNode> Write(EquatableList<InterfaceAddress>? addresses) => (addresses ?? []).Select(a => YamlValues.Text(a.Text));
}

using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>The static addresses of one family, <c>address-data</c>: what else a row says of an address that stays is kept.</summary>
internal static class AddressRows
{
    public const string Property = "address-data";

    /// <summary>The setting with these addresses, in their order.</summary>
    public static Row Write(Row setting, IReadOnlyCollection<InterfaceAddress> addresses)
    {
        var existing = Rows(setting).Select(row => (Address: Read(row), Row: row)).Where(r => r.Address is not null).ToList();
        return setting.With(Property, addresses.Count == 0 ? null : Variant.OfRows(addresses.Select(
            address => existing.FirstOrDefault(e => e.Address == address).Row ?? Write(address))));
    }

    public static EquatableList<InterfaceAddress> Read(IpFamily family, Row setting)
        => Rows(setting).Select(Read).OfType<InterfaceAddress>().Where(a => a.Ip.Family == family).ToEquatableList();

    private static IEnumerable<Row> Rows(Row setting) => setting.Find(Property)?.Rows ?? [];

    private static Row Write(InterfaceAddress address)
        => Row.Empty.With("address", Variant.Of(address.Ip.ToString())).With("prefix", Variant.Of((uint)address.PrefixLength));

    private static InterfaceAddress? Read(Row row)
        => row.Text("address") is { } text && IpAddress.TryParse(text, out var ip) && row.Number("prefix") is { } length
            ? new InterfaceAddress { Ip = ip, PrefixLength = (byte)length }
            : null;
}

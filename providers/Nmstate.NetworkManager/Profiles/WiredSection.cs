using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>MTU and MAC address, which profiles of all kinds of links have under Ethernet's name.</summary>
internal static class WiredSection
{
    private const string Setting = "802-3-ethernet";
    private const string Mac = "cloned-mac-address";

    /// <summary>The same in an old form, which also knows words such as <c>random</c>.</summary>
    private const string MacOrWord = "assigned-mac-address";

    public static ProfileSection Section { get; } = new(Write, Read);

    /// <summary>The setting is there even with nothing in it: without it in use, the daemon would refuse a new MTU without a new activation.</summary>
    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
    {
        var values = settings[Setting];
        if (stored.Link.Mtu is { } mtu)
            values = values.With("mtu", Variant.Of(mtu));
        if (stored.Link.MacAddress is { } mac)
            values = values.With(Mac, Variant.OfBytes(mac.ToBytes())).Without(MacOrWord);
        return settings.With(Setting, values);
    }

    private static StoredInterface Read(StoredInterface stored, ProfileSettings settings)
    {
        var values = settings[Setting];
        return stored with
        {
            Link = stored.Link with
            {
                Mtu = values.Number("mtu") is > 0 and var mtu ? mtu : null,
                MacAddress = values.Find(Mac) is { Signature: "ay" } mac && mac.Bytes is { Length: 6 } bytes ? MacAddress.FromBytes(bytes) : null,
            },
        };
    }
}

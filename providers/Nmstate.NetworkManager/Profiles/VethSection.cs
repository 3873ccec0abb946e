using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>A pair of virtual interfaces: each end has a profile of its own.</summary>
internal static class VethSection
{
    private const string Setting = "veth";

    public static ProfileSection Section { get; } = new(Write, Read);

    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
        => stored.Link.Veth is { } veth ? settings.With(Setting, settings[Setting].With("peer", Variant.Of(veth.Peer))) : settings;

    private static StoredInterface Read(StoredInterface stored, ProfileSettings settings)
        => settings[Setting].Text("peer") is { } peer ? stored with { Link = stored.Link with { Veth = new Veth { Peer = peer } } } : stored;
}

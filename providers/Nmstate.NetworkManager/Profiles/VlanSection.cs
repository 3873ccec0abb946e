using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>A VLAN on top of another interface.</summary>
internal static class VlanSection
{
    private const string Setting = "vlan";

    /// <summary>NM_VLAN_FLAG_REORDER_HEADERS, as the kernel makes VLANs; left out it would be off.</summary>
    private const uint ReorderHeaders = 1;

    public static ProfileSection Section { get; } = new(Write, Read);

    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
    {
        if (stored.Link.Vlan is not { } vlan)
            return settings;
        var values = settings[Setting];
        if (!settings.Has(Setting))
            values = values.With("flags", Variant.Of(ReorderHeaders));
        if (vlan.BaseIface is { } parent)
            values = values.With("parent", Variant.Of(parent));
        if (vlan.Id is { } id)
            values = values.With("id", Variant.Of((uint)id));
        return settings.With(Setting, values);
    }

    private static StoredInterface Read(StoredInterface stored, ProfileSettings settings)
        => stored.Link.Type != InterfaceType.Vlan ? stored : stored with
        {
            Link = stored.Link with { Vlan = new Vlan { BaseIface = settings[Setting].Text("parent"), Id = (ushort)(settings[Setting].Number("id") ?? 0) } },
        };
}

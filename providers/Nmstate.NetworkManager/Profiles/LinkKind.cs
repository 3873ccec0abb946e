using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>What the daemon knows a kind of interface by.</summary>
/// <param name="Type">The schema's word.</param>
/// <param name="Setting">The type of its profiles, which is also the name of the setting that is special to it.</param>
/// <param name="PortSetting">The setting of profiles of its ports; null: it has none.</param>
/// <param name="RouteMetric">The metric of routes that have none of their own.</param>
/// <remarks>nm_device_get_route_metric_default in src/core/devices/nm-device.c.</remarks>
internal sealed record LinkKind(InterfaceType Type, string Setting, string? PortSetting, uint RouteMetric)
{
    private const string Ethernet = "802-3-ethernet";

    private static readonly LinkKind[] All =
    [
        new(InterfaceType.Ethernet, Ethernet, null, 100),
        new(InterfaceType.Veth, "veth", null, 100),
        new(InterfaceType.LinuxBridge, "bridge", "bridge-port", 425),
        new(InterfaceType.Bond, "bond", "bond-port", 300),
        new(InterfaceType.Vlan, "vlan", null, 400),
        new(InterfaceType.Dummy, "dummy", null, 550),
    ];

    /// <summary>The kind of <paramref name="link"/>: one end of a pair, whatever it is called, is the daemon's veth; one without a peer here is hardware to it.</summary>
    public static LinkKind Of(Interface link)
        => link.Veth is not null ? Of(InterfaceType.Veth) : link.Type == InterfaceType.Veth ? Of(InterfaceType.Ethernet) : Of(link.Type ?? default);

    public static LinkKind Of(InterfaceType type)
        => All.FirstOrDefault(k => k.Type == type) ?? new LinkKind(type, type.Name, null, 0);

    /// <summary>The type whose profiles have this setting, as profiles of ports name their controller's; null: the schema has none.</summary>
    public static InterfaceType? TypeOf(string? setting) => All.FirstOrDefault(k => k.Setting == setting)?.Type;

    /// <summary>The kind of a profile; null: the schema has none.</summary>
    public static LinkKind? OfProfile(ProfileSettings settings)
        => All.FirstOrDefault(k => k.Setting == settings["connection"].Text("type"));
}

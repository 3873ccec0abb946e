using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>What a bridge has for a port.</summary>
internal static class BridgePortSection
{
    private const string Setting = "bridge-port";

    /// <summary>What the daemon gives a port that is told nothing, whatever the speed of its link.</summary>
    private const uint DefaultPathCost = 100;

    public static ProfileSection Section { get; } = new(Write, Read);

    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
    {
        if (stored.ControllerType != InterfaceType.LinuxBridge)
            return settings.Without(Setting);
        var values = settings[Setting];
        if (stored.Link.Port?.StpPathCost is { } cost)
            values = values.With("path-cost", cost == DefaultPathCost ? null : Variant.Of(cost));
        return settings.With(Setting, values);
    }

    private static StoredInterface Read(StoredInterface stored, ProfileSettings settings)
        => stored.ControllerType != InterfaceType.LinuxBridge ? stored : stored with
        {
            Link = stored.Link with
            {
                Port = new LinuxBridgePort { Name = stored.Name, StpPathCost = settings[Setting].Number("path-cost") ?? DefaultPathCost },
            },
        };
}

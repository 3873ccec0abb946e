using Nmstate.Planning.Hosts;
using Nmstate.State;
using Nmstate.State.Merging;

namespace Nmstate.Planning.Resolving;

/// <summary>Lays the wishes over what there is.</summary>
internal static class TargetInterfaces
{
    public static void Apply(Resolution resolution)
    {
        var targets = resolution.Wishes.Values.Select(w => KeyValuePair.Create(w.Name, TargetOf(resolution, w))).ToList();
        resolution.Target = resolution.Target.With(targets, []);

        // A bridge takes its address and MTU from its ports until it has been given one: with other ports nobody knows it beforehand.
        var followers = resolution.Wishes.Values.Where(w => !w.Absent)
            .SelectMany(w => (IEnumerable<string?>)[w.Mentioned.Controller is null ? null : resolution.Current.Find(w.Name)?.Controller, w.Mentioned.Controller])
            .OfType<string>().Where(c => c != "" && HasOtherPorts(resolution, c)).Distinct().ToList();
        var unpinned = followers.Select(resolution.Target.Find).OfType<Interface>()
            .Select(bridge => KeyValuePair.Create(bridge.Name, (Interface?)Unpinned(bridge, resolution.Wishes.GetValueOrDefault(bridge.Name)))).ToList();
        resolution.Target = resolution.Target.With(unpinned, []);

        // A bond lends its ports its address, and takes it back; what is stored is what they are told to have.
        if (!resolution.IsOfStored)
            resolution.Target = resolution.Target.With(resolution.Wishes.Values.Where(w => !w.Absent && IsLent(resolution, w))
                .Select(w => KeyValuePair.Create(w.Name, (Interface?)(resolution.Target.Find(w.Name)! with { MacAddress = w.Mentioned.MacAddress }))).ToList(), []);
    }

    private static Interface? TargetOf(Resolution resolution, Wish wish)
    {
        if (wish.Absent)
            return null;
        var existing = resolution.IsNew(wish) ? null : resolution.Current.Find(wish.Name);
        var mentioned = existing is null ? wish.Mentioned : Overlay.Of(Interface.Schema, existing, wish.Mentioned);
        var target = InterfaceForm.Normal(mentioned with { Type = wish.Type });
        return IdleLinks.IsIdle(resolution, wish) ? target with { MacAddress = null, Mtu = null } : target;
    }

    private static bool HasOtherPorts(Resolution resolution, string bridge)
        => !resolution.Current.PortsOf(bridge).SequenceEqual(resolution.Target.PortsOf(bridge));

    private static bool IsLent(Resolution resolution, Wish port)
    {
        var (before, after) = (resolution.Current.Find(port.Name)?.Controller, resolution.Target.Find(port.Name)!.Controller);
        return before != after && (IsBond(resolution.Current, before) || IsBond(resolution.Target, after));
    }

    private static bool IsBond(HostNetwork network, string? name) => name is not null && network.Find(name)?.Type == InterfaceType.Bond;

    private static Interface Unpinned(Interface bridge, Wish? wish) => bridge with
    {
        MacAddress = wish?.Mentioned.MacAddress,
        Mtu = wish?.Mentioned.Mtu,
    };
}

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

    private static Interface Unpinned(Interface bridge, Wish? wish) => bridge with
    {
        MacAddress = wish?.Mentioned.MacAddress,
        Mtu = wish?.Mentioned.Mtu,
    };
}

using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>Where a back end stores, hardware that is to be down has nothing configured: what is stored comes back when it is wanted.</summary>
internal static class IdleLinks
{
    public static void Apply(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => IsIdle(resolution, w)))
        {
            var reason = new Reason(Origin.Derived, wish.Why("state").At, $"{wish.Name} is to be down", ObjectRef.Interface(wish.Name));
            var idle = new Interface
            {
                Name = wish.Name,
                Type = wish.Type,
                State = InterfaceState.Down,
                Description = "",
                Controller = "",
                Ipv4 = new Ipv4 { Enabled = false },
                Ipv6 = new Ipv6 { Enabled = false },
            };
            foreach (var path in (IEnumerable<string>)["description", "controller", "ipv4", "ipv6"])
                wish.Add(path, idle, reason);
        }
    }

    /// <summary>Whether an interface is to be down in this way: it has the address and the MTU of its hardware then, which nobody knows beforehand.</summary>
    public static bool IsIdle(Resolution resolution, Wish wish)
        => resolution.DownIsStoredOnly && wish is { Absent: false, Mentioned.State: InterfaceState.Down } && !resolution.IsNew(wish)
            && !Resolution.IsDeletable(resolution.Current.Find(wish.Name)!);
}

using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>Where a back end stores, a virtual link that is to be down is not there at all: what is stored makes it again when it is wanted.</summary>
/// <remarks>But for an end of a pair: the other end would go with it.</remarks>
internal static class DownLinks
{
    public static void Apply(Resolution resolution)
    {
        if (!resolution.DownIsStoredOnly)
            return;
        foreach (var wish in resolution.Wishes.Values.Where(w => w is { Mentioned.State: InterfaceState.Down, Type.Kind.Virtual: true } && w.Type != InterfaceType.Veth).ToList())
        {
            foreach (var port in resolution.Wishes.Values.Where(w => w.Mentioned.Controller == wish.Name))
                port.Add("controller", port.Mentioned with { Controller = "" }, Why(wish, "controller"));
            if (resolution.Current.Find(wish.Name) is not { } existing)
                resolution.Wishes.Remove(wish.Name);
            else if (Resolution.IsDeletable(existing))
                wish.Add("state", new Interface { Name = wish.Name, Type = wish.Type, State = InterfaceState.Absent }, Why(wish, "interface"));
        }
    }

    private static Reason Why(Wish down, string what)
        => new(Origin.Derived, down.Why("state").At, $"a virtual {what} that is down is only stored", ObjectRef.Interface(down.Name));
}

using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>What goes with an interface, or with its configuration where the link itself stays.</summary>
internal static class AbsentInterfaces
{
    public static void Apply(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => w.Absent).ToList())
        {
            var existing = resolution.Current.Find(wish.Name)!;
            var reason = wish.Why("state");
            if (Resolution.IsDeletable(existing))
                Delete(resolution, wish, existing, reason);
            else
                Deconfigure(resolution, wish, reason);
        }
    }

    private static void Delete(Resolution resolution, Wish wish, Interface existing, Reason reason)
    {
        resolution.Gone.Add(new InterfacePattern(wish.Name));
        foreach (var name in resolution.PortsOf(wish.Name))
        {
            var port = resolution.WishFor(name)!;
            if (port.AskedController is null && !port.Absent)
                port.Add("controller", port.Mentioned with { Controller = "" }, new Reason(
                    Origin.Derived, reason.At, $"its controller {wish.Name} goes", ObjectRef.Interface(wish.Name)));
        }

        if (existing.Veth?.Peer is not { } peerName || resolution.Current.Find(peerName) is null)
            return;
        var peer = resolution.WishFor(peerName)!;
        if (peer.Absent)
            return;
        if (peer is { Source: null, ListedBy: not null })
        {
            resolution.Report(PlanningDiagnostics.PortMissing.At(peer.Why("port").At, peerName, peer.Mentioned.Controller, $"goes with its peer '{wish.Name}'"));
        }
        else if (peer.Source is null)
        {
            resolution.Gone.Add(new InterfacePattern(peerName));
            peer.Add("state", new Interface { Name = peerName, Type = peer.Type, State = InterfaceState.Absent }, new Reason(
                Origin.Derived, reason.At, $"its peer {wish.Name} goes", ObjectRef.Interface(wish.Name)));
        }
        else if (peer.Mentioned.Veth is not { } next || next.Peer == wish.Name)
        {
            resolution.Report(PlanningDiagnostics.PeerGoesToo.At(peer.Source.Find("name"), wish.Name, peerName).With(reason.At, "removed here"));
        }
    }

    private static void Deconfigure(Resolution resolution, Wish wish, Reason reason)
    {
        // Without its base a link above loses its carrier: what others stand on stays up.
        var carries = resolution.Facts.IgnoredLinks.Any(l => l.Base == wish.Name) || resolution.UppersOf(wish.Name).Any();
        var state = carries ? (InterfaceState?)null : InterfaceState.Down;
        var bare = new Interface
        {
            Name = wish.Name,
            Type = wish.Type,
            State = state,
            Description = "",
            Controller = "",
            Ipv4 = new Ipv4 { Enabled = false },
            Ipv6 = new Ipv6 { Enabled = false },
        };
        wish.Add("state", bare, reason);
        foreach (var path in (IEnumerable<string>)["description", "controller", "ipv4", "ipv6"])
            wish.Add(path, bare, reason);
    }
}

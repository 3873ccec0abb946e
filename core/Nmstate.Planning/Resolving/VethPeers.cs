using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>The two ends of a veth come and go together.</summary>
internal static class VethPeers
{
    public static void Apply(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => w is { Absent: false, Mentioned.Veth: not null, Source: not null }).ToList())
        {
            var existing = resolution.Current.Find(wish.Name);
            var peer = wish.Mentioned.Veth!.Peer;
            if (existing?.Veth?.Peer == peer && !resolution.IsNew(wish))
                continue;
            if (existing is not null && !resolution.IsNew(wish) && existing.Veth is null)
                Refuse(resolution, wish, peer, $"'{wish.Name}' is hardware, or its other end is in another namespace");
            else if (Joined(resolution, wish, peer) && existing?.Veth?.Peer is { } previous)
                Abandon(resolution, wish, previous);
        }
    }

    private static bool Joined(Resolution resolution, Wish wish, string peerName)
    {
        var reason = new Reason(Origin.Derived, wish.Why("veth.peer").At, $"it is the other end of {wish.Name}", ObjectRef.Interface(wish.Name));
        if (peerName == wish.Name)
            return Refuse(resolution, wish, peerName, "a veth has two ends");
        if (resolution.IgnoredLink(peerName) is { } ignored)
            return Refuse(resolution, wish, peerName, $"a {ignored.Type} has this name");
        if (resolution.Entry(peerName)?.Value.State == InterfaceState.Absent)
            return Refuse(resolution, wish, peerName, "it is to be absent");
        if (!resolution.Wishes.TryGetValue(peerName, out var peer))
        {
            if (resolution.Current.Find(peerName) is not null)
                return Refuse(resolution, wish, peerName, "an interface has this name already");
            peer = resolution.Wishes[peerName] = new Wish(peerName, InterfaceType.Veth, null);
            peer.Add("state", peer.Mentioned with { State = InterfaceState.Up }, reason);
            if (resolution.Recalled(peerName) is { } recalled && recalled.Veth?.Peer == wish.Name)
                peer.Recall(recalled);
        }

        if (peer.Type.Kind.Family != InterfaceType.Ethernet.Name)
            return Refuse(resolution, wish, peerName, $"it is a {peer.Type}");
        if (peer.Mentioned.Veth is { } own && own.Peer != wish.Name)
            return Refuse(resolution, wish, peerName, $"its peer is '{own.Peer}'");
        if (resolution.Current.Find(peerName) is { Veth: null } || (resolution.Current.Find(peerName) is { } other && other.Veth!.Peer != wish.Name && peer.Mentioned.Veth is null))
            return Refuse(resolution, wish, peerName, "an interface has this name already");
        peer.Type = InterfaceType.Veth;
        if (peer.Mentioned.Veth is null)
            peer.Add("veth.peer", peer.Mentioned with { Type = InterfaceType.Veth, Veth = new Veth { Peer = wish.Name } }, reason);
        wish.Type = InterfaceType.Veth;
        wish.Take(wish.Mentioned);
        return true;
    }

    private static void Abandon(Resolution resolution, Wish wish, string previous)
    {
        // It is gone already, or has found another partner.
        if (resolution.Current.Find(previous) is null || resolution.WishFor(previous) is not { } peer || (peer.Mentioned.Veth is { } next && next.Peer != wish.Name))
            return;
        var reason = new Reason(Origin.Derived, wish.Why("veth.peer").At, $"{wish.Name} gets another peer", ObjectRef.Interface(wish.Name));
        if (peer.Source is null)
        {
            peer.Add("state", new Interface { Name = previous, Type = peer.Type, State = InterfaceState.Absent }, reason);
            resolution.Gone.Add(new InterfacePattern(previous));
        }
        else if (!peer.Absent && (peer.Mentioned.Veth is null || peer.Mentioned.Veth.Peer == wish.Name))
        {
            resolution.Report(PlanningDiagnostics.PeerGoesToo.At(peer.Source.Find("name"), wish.Name, previous).With(reason.At, "given another peer here"));
        }
    }

    private static bool Refuse(Resolution resolution, Wish wish, string peer, string why)
    {
        resolution.Report(PlanningDiagnostics.PeerUnusable.At(wish.Source?.FindNearest("veth.peer"), wish.Name, peer, why));
        return false;
    }
}

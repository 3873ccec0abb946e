using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling;

/// <summary>Cuts the changes into the steps that carry them out: one facet of one object each.</summary>
internal static class EffectSteps
{
    public static void Add(Schedule schedule, IEnumerable<Change> changes)
    {
        foreach (var change in changes)
        {
            if (change.Stored != ChangeKind.None)
                schedule.Add(change.Object, StepKind.Store, new StepItem(StepRole.Effect, "", null, null));
            if (change.Running != ChangeKind.None)
                Running[change.Object.Kind](schedule, change);
        }
    }

    private static readonly Dictionary<ObjectKind, Action<Schedule, Change>> Running = new()
    {
        [ObjectKind.Interface] = Interface,
        [ObjectKind.Routes] = Routes,
        [ObjectKind.Dns] = Dns,
    };

    private static void Dns(Schedule schedule, Change change)
    {
        foreach (var property in change.Properties.Where(p => p.Scope.HasFlag(Scope.Running)))
            schedule.Add(change.Object, StepKind.Dns, new StepItem(StepRole.Effect, property.Path, property.From, property.To));
    }

    private static void Interface(Schedule schedule, Change change)
    {
        var name = change.Object.Name;
        if (change.Running is ChangeKind.Delete or ChangeKind.Replace)
            Destroy(schedule, schedule.Before.Running.Find(name)!);
        if (change.Running == ChangeKind.Delete)
            return;
        var create = change.Running is ChangeKind.Create or ChangeKind.Replace ? Create(schedule, schedule.After.Running.Find(name)!) : null;
        if (change.Running == ChangeKind.Replace)
            create!.Items.Add(new StepItem(StepRole.Effect, create.Id.Object == change.Object ? "name" : "peer.name", null, name));
        if (create is not null)
            State(schedule, change, schedule.After.Running.Find(name)!);
        foreach (var property in change.Properties.Where(p => p.Scope.HasFlag(Scope.Running)))
            if (create is not null)
                OfNew(schedule, change.Object, create, property);
            else
                OfExisting(schedule, change.Object, property);
        foreach (var item in change.Items.Where(i => i.Scope.HasFlag(Scope.Running)))
            schedule.Add(change.Object, item.From is null ? StepKind.Assign : StepKind.Release, new StepItem(StepRole.Effect, item.Path, item.From, item.To));
    }

    /// <summary>Its base may raise a new link, or not, as the order has it: the link is told in any case.</summary>
    private static void State(Schedule schedule, Change change, Interface link)
    {
        var isSaid = link.State == InterfaceState.Up && change.Properties.Any(p => p.Path == "state");
        var mayRise = link.Type!.Value.Kind.Base is not null;
        if (!isSaid && (change.Running == ChangeKind.Replace || mayRise) && (link.State == InterfaceState.Up || mayRise))
            schedule.Add(change.Object, StepKind.Up, new StepItem(StepRole.Restore, "state", null, link.State));
    }

    private static StepDraft Create(Schedule schedule, Interface link)
    {
        var owner = PairOwner(link, peer => schedule.After.Running.Find(peer)?.Veth?.Peer == link.Name);
        var create = schedule.DraftOf(ObjectRef.Interface(owner), StepKind.Create);
        create.Changes.Add(ObjectRef.Interface(link.Name));
        return create;
    }

    private static void Destroy(Schedule schedule, Interface link)
    {
        var owner = PairOwner(link, peer => schedule.Before.Running.Find(peer)?.Veth?.Peer == link.Name);
        var destroy = schedule.Add(ObjectRef.Interface(owner), StepKind.Destroy, new StepItem(StepRole.Effect, "name", link.Name, null));
        destroy.Changes.Add(ObjectRef.Interface(link.Name));
        var again = schedule.After.Running.Find(link.Name);
        Release(schedule, link.Name, "ipv4.address", link.Ipv4?.Address, again?.Ipv4?.Address);
        Release(schedule, link.Name, "ipv6.address", link.Ipv6?.Address, again?.Ipv6?.Address);
    }

    /// <summary>The addresses of a link that goes: for a moment only, where the link that takes its place has them too.</summary>
    private static void Release(Schedule schedule, string name, string path, EquatableList<InterfaceAddress>? before, EquatableList<InterfaceAddress>? after)
    {
        foreach (var address in before ?? [])
            schedule.Add(ObjectRef.Interface(name), StepKind.Release, new StepItem(
                after?.Contains(address) == true ? StepRole.Transient : StepRole.Effect, path, address, null));
    }

    /// <summary>A pair is made and deleted by one step, which has the name of the end that comes first in the alphabet.</summary>
    private static string PairOwner(Interface link, Func<string, bool> isPeer)
        => link.Veth?.Peer is { } peer && isPeer(peer) && string.CompareOrdinal(peer, link.Name) < 0 ? peer : link.Name;

    private static void OfNew(Schedule schedule, ObjectRef about, StepDraft create, PropertyChange property)
    {
        var kind = Facets.Of(property.Path, property.To);
        // The kernel turns IPv6 on by itself, and listens to routers; everything else that is off is so from the beginning.
        if (property is { Path: "ipv6.enabled" or "ipv6.autoconf", To: false })
            kind = StepKind.Set;
        else if (kind.IsTeardown() || Facets.RidesOnCreate(property.Path))
            kind = StepKind.Create;
        if (kind != StepKind.Create)
            schedule.Add(about, kind, new StepItem(StepRole.Effect, property.Path, property.From, property.To));
        else
            create.Items.Add(new StepItem(StepRole.Effect, create.Id.Object == about ? property.Path : $"peer.{property.Path}", property.From, property.To));
    }

    private static void OfExisting(Schedule schedule, ObjectRef about, PropertyChange property)
    {
        if (property is { Path: "controller", From: string { Length: > 0 }, To: string { Length: > 0 } })
        {
            schedule.Add(about, StepKind.Detach, new StepItem(StepRole.Transient, "controller", property.From, ""));
            schedule.Add(about, StepKind.Attach, new StepItem(StepRole.Effect, "controller", "", property.To));
            return;
        }

        schedule.Add(about, Facets.Of(property.Path, property.To), new StepItem(StepRole.Effect, property.Path, property.From, property.To));
    }

    private static void Routes(Schedule schedule, Change change)
    {
        foreach (var item in change.Items.Where(i => i.Scope.HasFlag(Scope.Running)))
        {
            var kind = item.Operation switch
            {
                ItemOperation.Add => StepKind.Route,
                ItemOperation.Remove => StepKind.Unroute,
                _ => StepKind.Reroute,
            };
            schedule.DraftOf(change.Object, kind).Items.Add(new StepItem(StepRole.Effect, item.Path, item.From, item.To));
        }
    }
}

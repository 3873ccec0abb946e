using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Fingerprints;

/// <summary>Finds what a plan was made from: what it speaks of, and what that is joined to.</summary>
internal static class ReadSet
{
    /// <summary>From here on all routes of an interface are one reading, since each reading looks through all of them.</summary>
    private const int ManyRoutes = 16;

    public static Fingerprint Of(ChangePlan plan)
    {
        var interfaces = Joined(plan, Named(plan)).Select(name => (Subject)new InterfaceSubject(ObjectRef.Interface(name)));
        var readings = interfaces.Concat(Leases(plan)).Concat(Routes(plan)).Concat(Dns(plan)).Select(subject => Reading.Of(subject, plan.Before));
        return new Fingerprint(readings.ToEquatableList());
    }

    /// <summary>The interfaces that the document mentions, or that change.</summary>
    private static HashSet<string> Named(ChangePlan plan)
    {
        var names = plan.Gone.Select(p => p switch { InterfacePattern i => i.Name, AddressPattern a => a.Interface, RoutePattern r => r.Route.NextHopInterface, _ => null })
            .Concat((plan.Expected.Interfaces ?? []).Concat(OnlyStored(plan)).SelectMany(Mentioned))
            .Concat((plan.Expected.Routes?.Config ?? []).Select(r => r.NextHopInterface))
            .Concat(plan.Changes.Select(c => c.Object.Name)).Concat(plan.Steps.Select(s => s.Id.Object.Name)).Concat(DnsHolders(plan));
        return names.OfType<string>().Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What is to be down and made when it is wanted: nothing is expected of what runs.</summary>
    private static IEnumerable<Interface> OnlyStored(ChangePlan plan)
        => plan.Changes.Select(c => c.Object.Name).Where(n => plan.After.Running.Find(n) is null).Select(plan.After.Stored.Find).OfType<Interface>();

    private static IEnumerable<string?> Mentioned(Interface link)
        => [link.Name, link.Controller, link.Veth?.Peer, link.Type?.Kind.Base?.Invoke(link), .. link.Type?.Kind.PortNames?.Invoke(link) ?? []];

    /// <summary>These, and what they stand on, stands on them, has them as ports or is their port: from there a change can come to them, or go.</summary>
    private static SortedSet<string> Joined(ChangePlan plan, HashSet<string> named)
    {
        var found = new SortedSet<string>(named, StringComparer.Ordinal);
        var queue = new Queue<string>(named);
        while (queue.TryDequeue(out var name))
            foreach (var network in (HostNetwork[])[plan.Before.Running, plan.Before.Stored])
            {
                // All ports of a controller that nobody mentions are as they were.
                var ports = named.Contains(name) ? network.PortsOf(name) : [];
                var link = network.Find(name);
                foreach (var next in ((IEnumerable<string?>)[link?.Controller, link?.Veth?.Peer, link?.Type?.Kind.Base?.Invoke(link)]).Concat(ports).Concat(network.UppersOf(name)))
                    if (next is { Length: > 0 } && found.Add(next))
                        queue.Enqueue(next);
            }

        return found;
    }

    private static IEnumerable<Subject> Leases(ChangePlan plan)
        => plan.Changes.Select(c => c.Object).Where(o => o.Kind == ObjectKind.Interface && KeptLeases.AreKept(plan.Before.Running.Find(o.Name), plan.After.Running.Find(o.Name)))
            .Select(o => new LeasesSubject(o));

    private static IEnumerable<Subject> Routes(ChangePlan plan)
    {
        var wanted = (plan.Expected.Routes?.Config ?? []).ToLookup(r => r.NextHopInterface!);
        var whole = plan.Changes.Select(c => c.Object).Concat(plan.Steps.Select(s => s.Id.Object)).Where(o => o.Kind == ObjectKind.Interface).Select(o => o.Name)
            .Concat((plan.Expected.Interfaces ?? []).Select(i => i.Name).Where(n => plan.After.Running.Find(n) is not { State: InterfaceState.Up, Ipv4.Enabled: true, Ipv6.Enabled: true }))
            .Concat(wanted.Where(r => r.Count() >= ManyRoutes).Select(r => r.Key))
            // Of several that hold name servers, one with a default route is preferred.
            .Concat(DnsHolders(plan) is { Count: > 1 } holders ? holders : [])
            .ToHashSet(StringComparer.Ordinal);
        var patterns = plan.Gone.OfType<RoutePattern>().Select(p => p.Route)
            .Concat(whole.Order(StringComparer.Ordinal).Select(name => new Route { NextHopInterface = name }))
            // The metric does not tell routes apart in documents.
            .Concat(wanted.Where(r => !whole.Contains(r.Key)).SelectMany(r => r).Select(r => r with { Metric = null, Weight = null }));
        return patterns.Distinct().Select(pattern => new RoutesSubject(pattern));
    }

    private static IEnumerable<Subject> Dns(ChangePlan plan)
    {
        if (IsAboutDns(plan))
            yield return new DnsSubject();
        if (!plan.After.Stored.DnsHomes.Equals(plan.Before.Stored.DnsHomes))
            yield return new DnsHomesSubject();
    }

    private static bool IsAboutDns(ChangePlan plan) => plan.Expected.DnsResolver is not null || plan.Changes.Any(c => c.Object == ObjectRef.Dns);

    /// <summary>What holds the name servers that a plan is about: whether it still can decides whether they move.</summary>
    private static List<string> DnsHolders(ChangePlan plan)
        => IsAboutDns(plan) ? plan.Before.Stored.DnsHomes.Select(h => h.Interface).OfType<string>().ToList() : [];
}

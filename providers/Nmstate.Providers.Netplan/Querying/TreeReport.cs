using Nmstate.Planning.Hosts;
using Nmstate.Providers.Netplan.Facets;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Querying;

/// <summary>What a tree of files means in the schema. The tree is all there is: it runs, and it is stored.</summary>
internal static class TreeReport
{
    /// <summary>The report.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="desired">What is to be planned: the hardware that it names is taken to exist.</param>
    public static HostReport Of(NetplanTree tree, NetworkState? desired)
    {
        var configuration = Configuration.Of(tree);
        var (known, unknown) = Sorted(configuration);
        var interfaces = known.Select(d => InterfaceOf(d, configuration)).ToList();
        var assumed = AssumedHardware.Of(configuration, desired).ToList();
        var ignored = unknown.Select(d => IgnoredDefinitions.LinkOf(d, configuration))
            .Concat(assumed.Where(a => a.IsIgnored).Select(a => new IgnoredLink(a.Name, InterfaceType.Ethernet))).DistinctBy(l => l.Name).ToList();
        var stored = new NetworkState
        {
            Interfaces = [.. interfaces, .. ignored.Select(IgnoredDefinitions.InterfaceOf)],
            DnsResolver = new DnsResolver { Config = ResolverOf(configuration) },
            Routes = new Routes { Config = known.SelectMany(d => RouteEntries.ReadAll(d, Hardware.NameOf(d)!)).ToEquatableList() },
        };
        // What is down has nothing configured until it comes up.
        var idle = interfaces.Where(i => i is { State: InterfaceState.Down, Type.Kind.Virtual: false }).Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        var running = stored with
        {
            Interfaces = [.. stored.Interfaces!.Select(i => idle.Contains(i.Name) ? new Interface { Name = i.Name, Type = i.Type, State = i.State } : i), .. assumed.Where(a => !a.IsIgnored).Select(a => new Interface { Name = a.Name, Type = InterfaceType.Ethernet, State = InterfaceState.Up })],
            Routes = new Routes { Config = stored.Routes.Config!.Where(r => !idle.Contains(r.NextHopInterface!)).ToEquatableList() },
        };
        return new HostReport(running, stored, FactsOf(running, ignored)) { DnsHomes = ResolverHome.HoldersIn(configuration) };
    }

    /// <summary>The definitions that the schema can say, and all others.</summary>
    private static (IReadOnlyList<Definition> Known, IReadOnlyList<Definition> Unknown) Sorted(Configuration configuration)
    {
        var known = configuration.Definitions.ToLookup(d => d.Kind is not null && d.Id != "lo"
            && Hardware.NameOf(d) is { } name && configuration.Of(name).Count() == 1);
        return ([.. known[true]], [.. known[false]]);
    }

    private static Interface InterfaceOf(Definition definition, Configuration configuration)
    {
        var link = new Interface
        {
            Name = Hardware.NameOf(definition)!,
            Type = definition.Kind!.Type,
            // A bridge says so itself of its ports; a controller that the schema does not have cannot.
            Controller = configuration.ControllerOf(definition) is { } controller ? configuration.NameOf(controller.Id) : null,
        };
        return definition.Kind.Read(definition, configuration, Facet.All.Aggregate(link, (read, facet) => facet.Read(definition, configuration, read)));
    }

    /// <summary>What all interfaces hold together: daemons join it.</summary>
    private static DnsSettings ResolverOf(Configuration configuration)
    {
        var held = configuration.Definitions.Select(ResolverFacet.Read).OfType<DnsSettings>().ToList();
        return new DnsSettings
        {
            Server = held.SelectMany(h => h.Server!).Distinct().ToEquatableList(),
            Search = held.SelectMany(h => h.Search!).Distinct(StringComparer.Ordinal).ToEquatableList(),
        };
    }

    private static HostFacts FactsOf(NetworkState running, IEnumerable<IgnoredLink> ignored) => new()
    {
        IgnoredLinks = ignored.ToEquatableList(),
        // networkd turns it on everywhere, and files keep what they say (systemd's sysctl.d/50-default.conf).
        PromoteSecondaries = running.Interfaces!.Select(i => i.Name).ToHashSet(StringComparer.Ordinal),
    };
}

using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Netplan.Yaml;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Facets;

/// <summary>Name servers and search domains: the schema has them once, netplan at interfaces.</summary>
internal static class ResolverFacet
{
    private const string Key = "nameservers";

    public static Facet Facet { get; } = new((_, _, link) => link, Lower);

    /// <summary>What a definition holds; null: nothing.</summary>
    public static DnsSettings? Read(Definition definition)
    {
        var held = definition.Layers.Below(Key);
        var servers = held.Texts("addresses").Select(t => NameServer.TryParse(t, out var server) ? server : (NameServer?)null).OfType<NameServer>().Distinct().ToEquatableList();
        var search = held.Texts("search").Distinct(StringComparer.Ordinal).ToEquatableList();
        return servers.Count + search.Count == 0 ? null : new DnsSettings { Server = servers, Search = search };
    }

    private static void Lower(Subject subject, DefinitionText text)
    {
        if (subject.Dns is not { } dns)
            return;
        if (dns.Server?.Any(s => s.Zone is not null) == true)
            throw new PlanRefusedException(new Refusal(ObjectRef.Dns, "server", "netplan has no name servers that are reached by one link only"));
        var held = text.Below(Key);
        held.List("addresses", (dns.Server ?? []).Select(s => YamlValues.Text(s.ToString())));
        held.List("search", (dns.Search ?? []).Select(YamlValues.Text));
    }
}

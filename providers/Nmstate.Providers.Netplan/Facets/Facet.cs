using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Facets;

/// <summary>What definitions of every kind may say, in parts that know both ways.</summary>
/// <param name="Read">From a definition to the schema.</param>
/// <param name="Lower">From the schema to a definition.</param>
internal sealed record Facet(Func<Definition, Configuration, Interface, Interface> Read, Action<Subject, DefinitionText> Lower)
{
    /// <summary>All parts but the interface's own kind.</summary>
    public static IReadOnlyList<Facet> All { get; } = [LinkFacet.Facet, Ipv4Facet.Facet, Ipv6Facet.Facet, RoutesFacet.Facet, ResolverFacet.Facet];
}

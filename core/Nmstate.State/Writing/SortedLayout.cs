using Nmstate.State.Schema;

namespace Nmstate.State.Writing;

/// <summary>How a host is shown.</summary>
/// <remarks>The order of nmstatectl's <c>show</c>, so that who compares texts finds the same.</remarks>
internal static class SortedLayout
{
    private static readonly IReadOnlyList<PropertySchema> OfState = First(
        NetworkState.Schema, "hostname", "dns-resolver", "route-rules", "routes", "interfaces", "ovs-db", "ovn", "description");

    private static readonly IReadOnlyList<PropertySchema> OfInterface = First(Interface.Schema, "name", "type");

    /// <summary>The state with the sections that are always there.</summary>
    public static NetworkState Of(NetworkState state) => state with
    {
        RouteRules = state.RouteRules ?? new RouteRules(),
        Routes = state.Routes ?? new Routes(),
        Interfaces = (state.Interfaces ?? []).OrderBy(i => i.Name, StringComparer.Ordinal).ToEquatableList(),
        Ovn = state.Ovn ?? new Ovn(),
    };

    /// <summary>The properties of a mapping in their order.</summary>
    public static IReadOnlyList<PropertySchema> Of(MappingSchema mapping)
        => mapping == NetworkState.Schema ? OfState : mapping == Interface.Schema ? OfInterface : mapping.Properties;

    private static IReadOnlyList<PropertySchema> First(MappingSchema mapping, params string[] names)
    {
        var first = names.Select(n => mapping.Find(n)!).ToList();
        return [.. first, .. mapping.Properties.Except(first)];
    }
}

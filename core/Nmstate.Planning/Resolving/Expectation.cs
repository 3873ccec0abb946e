using Nmstate.Planning.Hosts;
using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Resolving;

/// <summary>What was asked for and what follows from it, with the values that the target has: what verification looks for.</summary>
internal static class Expectation
{
    public static NetworkState Of(Resolution resolution) => new()
    {
        Interfaces = resolution.Wishes.Values.Where(w => resolution.Target.Find(w.Name) is not null)
            .Select(w => (Interface)Masked(Interface.Schema, resolution.Target.Find(w.Name)!, w.Mentioned)).ToEquatableList(),
        DnsResolver = resolution.Document.State.DnsResolver?.Config is null ? null : new DnsResolver { Config = resolution.Target.Dns },
        Routes = new Routes { Config = resolution.WantedRoutes.Select(r => r.Route).Distinct().ToEquatableList() },
    };

    /// <summary>The target's values, of just those properties that are mentioned.</summary>
    private static object Masked(MappingSchema schema, object target, object mentioned) => schema.Create(property =>
    {
        if (property.Get(mentioned) is not { } wish || property.Get(target) is not { } value)
            return null;
        return property.Value is MappingSchema inner ? Masked(inner, value, wish) : value;
    });
}

using Nmstate.Planning.Hosts;
using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Resolving;

/// <summary>What was asked for and what follows from it, with the values that the target has: what verification looks for.</summary>
internal static class Expectation
{
    /// <summary>What is expected of what runs, and of what is only stored.</summary>
    public static NetworkState Of(Resolution running, Resolution? stored) => new()
    {
        Interfaces = running.Wishes.Keys.Select(name => Of(running, name) ?? (stored is null ? null : Of(stored, name))).OfType<Interface>().ToEquatableList(),
        DnsResolver = running.Document.State.DnsResolver?.Config is null ? null : new DnsResolver { Config = running.Target.Dns },
        Routes = new Routes { Config = running.WantedRoutes.Select(r => r.Route).Concat(running.Wishes.Keys.SelectMany(name => Returning(running, name))).Distinct().ToEquatableList() },
    };

    /// <summary>The stored routes that an interface has again when it comes up.</summary>
    private static IEnumerable<Route> Returning(Resolution running, string name) => running.RecalledRoutes(name).Where(running.Target.RoutesOf(name).Contains);

    private static Interface? Of(Resolution resolution, string name)
        => resolution.Target.Find(name) is { } target && resolution.Wishes.GetValueOrDefault(name) is { } wish
            ? (Interface)Masked(Interface.Schema, target, wish.Mentioned)
            : null;

    /// <summary>The target's values, of just those properties that are mentioned.</summary>
    private static object Masked(MappingSchema schema, object target, object mentioned) => schema.Create(property =>
    {
        if (property.Get(mentioned) is not { } wish || property.Get(target) is not { } value)
            return null;
        return property.Value is MappingSchema inner ? Masked(inner, value, wish) : value;
    });
}

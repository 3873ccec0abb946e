using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Diffing;

/// <summary>One change of what differs both in what runs and in what is stored.</summary>
internal static class BothScopes
{
    public static Change Of(Change running, Change stored) => running with
    {
        Stored = stored.Stored,
        Properties = Joined(running.Properties, stored.Properties, p => p with { Scope = Scope.None }, p => p with { Scope = Scope.Both }),
        Items = Joined(running.Items, stored.Items, i => i with { Scope = Scope.None }, i => i with { Scope = Scope.Both }),
    };

    private static EquatableList<T> Joined<T>(EquatableList<T> running, EquatableList<T> stored, Func<T, T> unscoped, Func<T, T> both)
        where T : notnull
    {
        var common = stored.Select(unscoped).ToHashSet();
        common.IntersectWith(running.Select(unscoped));
        return running.Select(r => common.Contains(unscoped(r)) ? both(r) : r)
            .Concat(stored.Where(s => !common.Contains(unscoped(s)))).ToEquatableList();
    }
}

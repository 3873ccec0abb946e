using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Diffing;

/// <summary>One change of an object that differs in what is stored, and maybe in what runs.</summary>
internal static class BothScopes
{
    public static Change Of(Change? running, Change stored, HostNetwork host)
    {
        if (stored.Stored == ChangeKind.Create && host.Find(stored.Object.Name) is not null)
            // It runs as it is: that it is stored from now on is the whole difference.
            stored = stored with { Stored = ChangeKind.Adopt, Properties = [], Items = [] };
        return running is null ? stored : running with
        {
            Stored = stored.Stored,
            Properties = Joined(running.Properties, stored.Properties, p => p with { Scope = Scope.None }, p => p with { Scope = Scope.Both }),
            Items = Joined(running.Items, stored.Items, i => i with { Scope = Scope.None }, i => i with { Scope = Scope.Both }),
        };
    }

    private static EquatableList<T> Joined<T>(EquatableList<T> running, EquatableList<T> stored, Func<T, T> unscoped, Func<T, T> both)
        where T : notnull
    {
        var common = stored.Select(unscoped).ToHashSet();
        common.IntersectWith(running.Select(unscoped));
        return running.Select(r => common.Contains(unscoped(r)) ? both(r) : r)
            .Concat(stored.Where(s => !common.Contains(unscoped(s)))).ToEquatableList();
    }
}

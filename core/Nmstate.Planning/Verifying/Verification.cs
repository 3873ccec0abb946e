using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.State;

namespace Nmstate.Planning.Verifying;

/// <summary>A value that is not as planned.</summary>
/// <param name="Object">The object.</param>
/// <param name="Scope">Whether it is so in what runs, or in what is stored.</param>
/// <param name="Path">The property, or the collection, from the object.</param>
/// <param name="Planned">What the plan says, in words.</param>
/// <param name="Actual">What is there, in words.</param>
/// <param name="WasAskedFor">Whether it was asked for, or follows from that; if not, something else changed on the way.</param>
public sealed record Difference(ObjectRef Object, Scope Scope, string Path, string Planned, string Actual, bool WasAskedFor);

/// <summary>Compares a host with what a plan says that it is afterwards, by the comparers of the schema.</summary>
public static class Verification
{
    /// <summary>All differences, by object and path; those that were asked for come first.</summary>
    public static EquatableList<Difference> Of(ChangePlan plan, HostState now)
    {
        var differences = new ScopeVerification(plan, Scope.Running).Of(plan.After.Running, now.Running);
        if (plan.Traits.Persists)
            differences = differences.Concat(new ScopeVerification(plan, Scope.Stored).Of(plan.After.Stored, now.Stored)).Concat(OfPlaces(plan, now));
        return differences.OrderByDescending(d => d.WasAskedFor).ThenBy(d => d.Object).ThenBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Scope).ToEquatableList();
    }

    /// <summary>Name servers whose home was to be another one. Which one it became may be the back end's choice.</summary>
    private static IEnumerable<Difference> OfPlaces(ChangePlan plan, HostState now)
        => from item in plan.Steps.Where(s => s.Kind == StepKind.Place).SelectMany(s => s.Items)
           where item.From is DnsHome left && now.Stored.DnsHomes.Contains(left)
           select new Difference(ObjectRef.Dns, Scope.Stored, item.Path, ValueText.Of(item.To), ValueText.Of(item.From), WasAskedFor: true);
}

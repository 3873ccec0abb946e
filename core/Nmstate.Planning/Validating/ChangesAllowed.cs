using Nmstate.Planning.Plans;
using Nmstate.Planning.Resolving;

namespace Nmstate.Planning.Validating;

/// <summary>Nothing changes that is only shown, or that belongs to somebody else.</summary>
internal static class ChangesAllowed
{
    public static void Check(Resolution resolution, IEnumerable<Change> changes)
    {
        foreach (var change in changes)
        {
            var name = change.Object.Name;
            var at = WhereAsked(resolution, change);
            var type = (resolution.Current.Find(name) ?? resolution.Target.Find(name))?.Type;
            if (change.Object.Kind == ObjectKind.Interface && type is { Kind.Manageable: false } && resolution.Current.Find(name) is not null)
                resolution.Report(PlanningDiagnostics.ReadOnlyKind.At(at, name, type, "it would change: " + string.Join(", ", change.Properties.Select(p => p.Path).Concat(change.Items.Select(i => i.Path)).Distinct())));
            if (resolution.Facts.Owners.TryGetValue(name, out var owner) && !resolution.Options.Force)
                resolution.Report(PlanningDiagnostics.ForeignOwner.At(at, name, owner));
        }
    }

    private static State.Diagnostics.SourceSpan? WhereAsked(Resolution resolution, Change change)
        => change.Properties.Select(p => p.Why.At).Concat(change.Items.Select(i => i.Why.At)).FirstOrDefault(at => at is not null)
            ?? resolution.Wishes.GetValueOrDefault(change.Object.Name)?.Why("state").At;
}

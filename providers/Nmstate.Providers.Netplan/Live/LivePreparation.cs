using Nmstate.Linux.Lowering;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>What follows the files of netplan on a running host: the daemon carries all of it out at once.</summary>
/// <param name="plan">The plan.</param>
/// <param name="renderer">The daemon.</param>
/// <param name="before">What the files define now.</param>
/// <param name="after">What they will define.</param>
internal sealed class LivePreparation(ChangePlan plan, IRenderer renderer, Configuration before, Configuration after)
{
    private static readonly StepKind[] Stored = [StepKind.Store, StepKind.Place];

    /// <summary>The steps of <paramref name="plan"/> that netplan's files carry out: what is stored.</summary>
    public static IReadOnlyList<Step> OfFiles(ChangePlan plan) => [.. plan.Steps.Where(s => Stored.Contains(s.Kind))];

    /// <summary>The operation that has the daemon take the files on; null: there is nothing that it would have to do.</summary>
    /// <param name="was">The files that the generator makes now.</param>
    /// <param name="wanted">The files that it will make.</param>
    /// <param name="present">The files that the daemon has.</param>
    /// <param name="official">The official command, where that is to make it look.</param>
    public TakeOn? TakeOn(GeneratedFiles was, GeneratedFiles wanted, GeneratedFiles present, NativeCommand? official)
    {
        var layout = renderer.Layout;
        var steps = plan.Steps.Where(s => !Stored.Contains(s.Kind)).ToList();
        var names = NamesIn(steps);
        var ids = names.SelectMany(IdsOf).ToHashSet(StringComparer.Ordinal);
        var files = was.ByPath.Keys.Union(wanted.ByPath.Keys, StringComparer.Ordinal)
            .Where(p => was.ByPath.GetValueOrDefault(p) != wanted.ByPath.GetValueOrDefault(p) || ids.Any(id => layout.IsAbout(p, id)))
            .Select(p => new GeneratedChange(p, present.ByPath.GetValueOrDefault(p), wanted.ByPath.GetValueOrDefault(p)))
            .Where(c => c.Before != c.After).OrderBy(c => c.Path, StringComparer.Ordinal).ToEquatableList();
        if (steps.Count + files.Count == 0)
            return null;
        var renewed = NamesIn(steps.Where(s => s.Kind == StepKind.Create)).SelectMany(IdsOf).Select(layout.DeviceOf).Distinct(StringComparer.Ordinal)
            .Where(p => files.All(f => f.Path != p) && wanted.ByPath.ContainsKey(p)).Order(StringComparer.Ordinal)
            .Select(p => new GeneratedChange(p, wanted.ByPath[p], wanted.ByPath[p])).ToEquatableList();
        var gone = steps.Where(s => s.Kind == StepKind.Destroy).SelectMany(LinkSteps.Destroy).ToEquatableList();
        var links = names.Concat(files.Select(f => layout.IdOf(f.Path)).OfType<string>().SelectMany(NamesOf)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableList();
        return Live.TakeOn.Of(renderer, official, gone, files, renewed, links, steps);
    }

    /// <summary>The interfaces that steps are about.</summary>
    public static HashSet<string> NamesIn(IEnumerable<Step> steps)
        => steps.SelectMany(s => s.Changes.Append(s.Id.Object)).Where(o => o.Kind != ObjectKind.Dns).Select(o => o.Name).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> IdsOf(string name) => before.Of(name).Concat(after.Of(name)).Select(d => d.Id).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> NamesOf(string id) => ((Definition?[])[before.Find(id), after.Find(id)]).OfType<Definition>().Select(d => Hardware.NameOf(d) ?? d.Id);
}

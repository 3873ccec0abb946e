using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>From two trees to operations: one a file that differs.</summary>
internal static class Preparation
{
    /// <summary>The operations. What takes things away comes first, and what defines the rest comes last.</summary>
    /// <param name="before">The tree as it is.</param>
    /// <param name="after">The tree as it will be.</param>
    /// <param name="remark">A word on how the result was checked.</param>
    /// <param name="steps">The steps of the plan that files carry out.</param>
    public static EquatableList<Operation> Of(NetplanTree before, NetplanTree after, string remark, IReadOnlyList<Step> steps)
    {
        var names = before.ByName.Keys.Union(after.ByName.Keys, StringComparer.Ordinal)
            .Where(n => before.ByName.GetValueOrDefault(n) != after.ByName.GetValueOrDefault(n))
            .OrderBy(n => Array.IndexOf(OwnFiles.All, n)).ThenBy(n => n, StringComparer.Ordinal).ToList();
        var covers = StepsByFile(steps, names, before, after);
        var operations = names.Select(Operation (name, index) =>
            Operation(before.ByName.GetValueOrDefault(name), after.ByName.GetValueOrDefault(name), index == names.Count - 1 ? remark : "") with
            {
                Covers = covers[index].Select(s => new Coverage(s.Id)).ToEquatableList(),
            });
        return operations.ToEquatableList();
    }

    private static FileOperation Operation(NetplanFile? before, NetplanFile? after, string remark)
    {
        // A file in 'lib' stays: one of the same name in 'etc' takes its place.
        var replaced = before?.Folder == NetplanTree.Etc ? before.Text : null;
        var path = $"{NetplanTree.Etc}/{(after ?? before)!.Name}";
        return new FileOperation
        {
            Title = $"{(after is null ? "delete" : replaced is null ? "write" : "change")} {path}",
            NativeText = UnifiedDiff.Of(path, before?.Text, after?.Text) + remark,
            Path = path,
            Before = replaced,
            After = after?.Text,
            Covers = [],
        };
    }

    /// <summary>
    /// A step is carried out by the files that say something of its objects or of their controllers, but for those that are written
    /// before the steps that it waits for are done.
    /// </summary>
    private static ILookup<int, Step> StepsByFile(IReadOnlyList<Step> steps, List<string> names, NetplanTree before, NetplanTree after)
    {
        var (was, wanted) = (Configuration.Of(before), Configuration.Of(after));
        Dictionary<StepId, int> done = [];
        List<(int File, Step Step)> parts = [];
        foreach (var step in steps)
        {
            var earliest = step.After.Where(e => e.Strength != EdgeStrength.Prefer).Select(e => done.GetValueOrDefault(e.On)).Append(0).Max();
            var files = step.Changes.SelectMany(c => FilesOf(was, c).Concat(FilesOf(wanted, c))).Select(f => names.IndexOf(f.Name))
                .Where(f => f >= earliest).DefaultIfEmpty(earliest).Distinct().ToList();
            done[step.Id] = files.Max();
            parts.AddRange(files.Select(f => (f, step)));
        }

        return parts.ToLookup(p => p.File, p => p.Step);
    }

    private static IEnumerable<NetplanFile> FilesOf(Configuration configuration, ObjectRef about)
        => (about.Kind == ObjectKind.Dns ? configuration.Definitions.Where(d => Facets.ResolverFacet.Read(d) is not null) : configuration.Of(about.Name)).SelectMany(d => (IEnumerable<Definition?>)[d, configuration.ControllerOf(d)]).SelectMany(d => d?.Parts ?? []).Select(p => p.File);
}

using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>From two trees to operations: one a file that differs.</summary>
internal static class Preparation
{
    /// <summary>The operations. What takes things away comes first, and what defines the rest comes last.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="before">The tree as it is.</param>
    /// <param name="after">The tree as it will be.</param>
    /// <param name="remark">A word on how the result was checked.</param>
    public static PreparedPlan Of(ChangePlan plan, NetplanTree before, NetplanTree after, string remark)
    {
        var names = before.ByName.Keys.Union(after.ByName.Keys, StringComparer.Ordinal)
            .Where(n => before.ByName.GetValueOrDefault(n) != after.ByName.GetValueOrDefault(n))
            .OrderBy(n => Array.IndexOf(OwnFiles.All, n)).ThenBy(n => n, StringComparer.Ordinal).ToList();
        var covers = StepsByFile(plan, names, before, after);
        var operations = names.Select(Operation (name, index) =>
            Operation(before.ByName.GetValueOrDefault(name), after.ByName.GetValueOrDefault(name), index == names.Count - 1 ? remark : "") with
            {
                Covers = covers[index].Select(s => new Coverage(s.Id)).ToEquatableList(),
            });
        return new PreparedPlan(plan, operations.ToEquatableList());
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
    /// A step is carried out when the last file that says something of its objects is written, and not before the steps that it
    /// waits for are.
    /// </summary>
    private static ILookup<int, Step> StepsByFile(ChangePlan plan, List<string> names, NetplanTree before, NetplanTree after)
    {
        var (was, wanted) = (Configuration.Of(before), Configuration.Of(after));
        Dictionary<StepId, int> done = [];
        foreach (var step in plan.Steps)
        {
            var files = step.Changes.SelectMany(c => was.Of(c.Name).Concat(wanted.Of(c.Name))).SelectMany(d => d.Parts).Select(p => names.IndexOf(p.File.Name));
            var waits = step.After.Where(e => e.Strength != EdgeStrength.Prefer).Select(e => done[e.On]);
            done[step.Id] = files.Concat(waits).Append(0).Max();
        }

        return plan.Steps.ToLookup(s => done[s.Id]);
    }
}

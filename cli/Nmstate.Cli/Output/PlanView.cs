using Nmstate.Engine.Plugins;
using Nmstate.Engine.Proposing;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Preparing;

namespace Nmstate.Cli.Output;

/// <summary>A plan as a person reads it: what changes, in which order, by which operations, and what that does to traffic.</summary>
internal sealed class PlanView(IPage page, LoadedProvider provider)
{
    /// <summary>Draws a plan that is not refused.</summary>
    /// <param name="proposal">The plan.</param>
    /// <param name="explain">Whether each edge of the order says why.</param>
    /// <param name="native">Whether operations are shown in full.</param>
    public void Draw(Proposal proposal, bool explain, bool native)
    {
        if (proposal is not { Plan: { IsEmpty: false } plan, Prepared: { } prepared })
        {
            page.Line("Nothing to do.");
            return;
        }

        page.Line($"{PlanText.Summary(plan)}   provider {provider.Name} {provider.Version}");
        foreach (var line in PlanText.Changes(plan).TrimEnd('\n').Split('\n'))
            page.Line(line, ToneOf(line));
        page.Line("Order");
        foreach (var line in PlanText.Order(plan, explain).TrimEnd('\n').Split('\n'))
            page.Line(line);
        Native(prepared, native);
        Impacts(proposal.Host.Facts.ManagementPath, plan);
        if (!plan.Traits.Persists)
            page.Line($"Stored  nothing: what {provider.Name} changes lasts until the next reboot.");
    }

    private void Native(PreparedPlan prepared, bool full)
    {
        var numbers = prepared.Plan.Steps.Select((step, index) => (step.Id, index + 1)).ToDictionary();
        page.Line("Native");
        for (var i = 0; i < prepared.Operations.Count; i++)
        {
            var operation = prepared.Operations[i];
            var steps = string.Join(',', operation.Covers.Select(c => numbers[c.Step]).Distinct());
            page.Line($"{i + 1,3} {operation.Title}   [{steps}]");
            if (full)
                foreach (var line in operation.NativeText.TrimEnd('\n').Split('\n'))
                    page.Line($"      {line}");
        }
    }

    private void Impacts(IReadOnlySet<string> managementPath, ChangePlan plan)
    {
        var impacts = plan.Changes.Where(c => c.Impact >= Impact.Bounce).Select(c => $"{c.Object.Name}: {Words(c.Impact)}.");
        var path = string.Join(", ", managementPath.Order(StringComparer.Ordinal));
        var caller = plan.Changes.Where(c => c.OnManagementPath).Select(c => c.Object.Name).Distinct().Order(StringComparer.Ordinal).ToList() is { Count: > 0 } changed
            ? $"Your connection comes over {string.Join(", ", changed)}, which changes."
            : path.Length > 0 ? $"Your connection comes over {path}: not touched." : null;
        var sentences = impacts.Append(caller).Where(s => s is not null).ToList();
        if (sentences.Count > 0)
            page.Line($"Impact  {string.Join(' ', sentences)}", Tone.Notable);
    }

    private static string Words(Impact impact) => impact switch
    {
        Impact.Bounce => "interrupted for a moment",
        Impact.Recreate => "made anew",
        Impact.Lost => "gone",
        _ => "not interrupted",
    };

    private static Tone ToneOf(string line) => line.TrimStart() switch
    {
        ['-', '/', ..] or ['~', ..] => Tone.Notable,
        ['+', ..] => Tone.Good,
        ['-', ..] => Tone.Bad,
        _ => Tone.Plain,
    };
}

using System.Text;
using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Rendering;

/// <summary>Draws a plan for people, in plain text.</summary>
public static class PlanText
{
    /// <summary>One line: how many objects come, change and go.</summary>
    public static string Summary(ChangePlan plan)
    {
        if (plan.IsEmpty)
            return "Nothing to do.";
        var kinds = plan.Changes.Select(c => c.Running == ChangeKind.None ? c.Stored : c.Running).ToList();
        int Count(params ChangeKind[] counted) => kinds.Count(counted.Contains);
        return $"Plan: {Count(ChangeKind.Create)} to create, {Count(ChangeKind.Modify, ChangeKind.Adopt)} to modify, "
            + $"{Count(ChangeKind.Replace)} to replace, {Count(ChangeKind.Delete)} to delete.";
    }

    /// <summary>The changes: a mark, the object, what becomes of each property, and at the right the line that asked.</summary>
    public static string Changes(ChangePlan plan)
    {
        var restored = plan.Steps.GroupBy(s => s.Id.Object).ToDictionary(g => g.Key, g => g.SelectMany(s => s.Items).Count(i => i.Role == StepRole.Restore));
        return string.Concat(plan.Changes.Select(change => ChangeText.Of(change, restored.GetValueOrDefault(change.Object))));
    }

    /// <summary>The steps, numbered, each with what comes before it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="explain">Whether each edge says why.</param>
    public static string Order(ChangePlan plan, bool explain)
    {
        var numbers = plan.Steps.Select((step, i) => (step.Id, Number: i + 1)).ToDictionary(p => p.Id, p => p.Number);
        var text = new StringBuilder();
        foreach (var step in plan.Steps)
        {
            text.Append($"{numbers[step.Id],3} {StepText.Of(step)}");
            var edges = step.After.OrderBy(e => numbers[e.On]);
            if (explain)
                text.AppendJoin("", edges.Select(e => $"\n      {Sign(e.Strength)}{numbers[e.On]} {e.Reason}"));
            else
                text.AppendJoin("", edges.Select((e, i) => $"{(i == 0 ? "  " : " ")}{Sign(e.Strength)}{numbers[e.On]}"));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Sign(EdgeStrength strength) => strength switch
    {
        EdgeStrength.Must => "<!",
        EdgeStrength.Mechanic => "<",
        _ => "<?",
    };
}

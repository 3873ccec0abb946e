using System.Globalization;
using System.Text;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Rendering;

/// <summary>Draws a plan for people, in plain text.</summary>
public static class PlanText
{
    private const int ReasonColumn = 72;

    /// <summary>The changes: a mark, the object, what becomes of each property, and at the right the line that asked.</summary>
    public static string Changes(ChangePlan plan)
    {
        var text = new StringBuilder();
        var restored = plan.Steps.GroupBy(s => s.Id.Object).ToDictionary(g => g.Key, g => g.SelectMany(s => s.Items).Count(i => i.Role == StepRole.Restore));
        foreach (var change in plan.Changes)
            Change(text, change, restored.GetValueOrDefault(change.Object));
        return text.ToString();
    }

    /// <summary>The steps, numbered, each with what comes before it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="explain">Whether each edge says why.</param>
    public static string Order(ChangePlan plan, bool explain)
    {
        var text = new StringBuilder();
        var numbers = plan.Steps.Select((step, i) => (step.Id, i)).ToDictionary(p => p.Id, p => p.i + 1);
        foreach (var step in plan.Steps)
        {
            text.Append(CultureInfo.InvariantCulture, $"{numbers[step.Id],3} {step.Id.Object.ToString().Replace("interface/", "", StringComparison.Ordinal)}#{step.Kind.Word()}");
            text.Append(Items(step));
            if (explain)
                foreach (var edge in step.After.OrderBy(e => numbers[e.On]))
                    text.Append(CultureInfo.InvariantCulture, $"\n      {Sign(edge.Strength)}{numbers[edge.On]} {edge.Reason}");
            else if (step.After.Count > 0)
                text.Append("  ").AppendJoin(' ', step.After.OrderBy(e => numbers[e.On]).Select(e => $"{Sign(e.Strength)}{numbers[e.On]}"));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>One line: how many objects come, change and go.</summary>
    public static string Summary(ChangePlan plan)
    {
        var kinds = plan.Changes.Select(c => c.Running == ChangeKind.None ? c.Stored : c.Running).ToList();
        int Count(params ChangeKind[] counted) => kinds.Count(counted.Contains);
        return plan.IsEmpty
            ? "Nothing to do."
            : $"Plan: {Count(ChangeKind.Create)} to create, {Count(ChangeKind.Modify, ChangeKind.Adopt)} to modify, "
                + $"{Count(ChangeKind.Replace)} to replace, {Count(ChangeKind.Delete)} to delete.";
    }

    private static void Change(StringBuilder text, Change change, int restored)
    {
        var kind = change.Running == ChangeKind.None ? change.Stored : change.Running;
        var (mark, words) = Kinds[kind];
        Line(text, $"{mark,3} {change.Object.ToString().Replace('/', ' ')}", $"{words}{Impact(change)}", Place(change.Reasons.Count > 0 ? change.Reasons[0] : null));
        foreach (var property in change.Properties)
        {
            var value = property.From is null or "" && kind is not ChangeKind.Replace
                ? ValueText.Of(property.Property.Value, property.To)
                : $"{ValueText.Of(property.Property.Value, property.From)} -> {ValueText.Of(property.Property.Value, property.To)}";
            var forces = kind == ChangeKind.Replace && property.Property.Kind == State.Schema.PropertyKind.Identity ? "  forces replacement" : "";
            Line(text, $"      {(property.From is null ? '+' : '~')} {property.Path}", $"{value}{forces}", Place(property.Why));
        }

        foreach (var item in change.Items)
        {
            var (sign, words2) = item.Operation switch
            {
                ItemOperation.Add => ('+', ValueText.Of(item.To)),
                ItemOperation.Remove => ('-', ValueText.Of(item.From)),
                _ => ('~', $"{ValueText.Of(item.From)} -> {ValueText.Of(item.To)}"),
            };
            Line(text, $"      {sign} {item.Path}", words2, Place(item.Why));
        }

        if (restored > 0)
            text.Append(CultureInfo.InvariantCulture, $"      restored: {restored} of what the kernel drops on the way\n");
    }

    private static readonly Dictionary<ChangeKind, (string Mark, string Words)> Kinds = new()
    {
        [ChangeKind.Create] = ("+", "will be created"),
        [ChangeKind.Modify] = ("~", "will change"),
        [ChangeKind.Replace] = ("-/+", "will be replaced"),
        [ChangeKind.Delete] = ("-", "will be deleted"),
        [ChangeKind.Adopt] = ("=", "will be stored"),
        [ChangeKind.None] = (" ", ""),
    };

    private static string Impact(Change change) => change switch
    {
        { Impact: Plans.Impact.Bounce } => ", interrupted for a moment",
        { Running: ChangeKind.Modify } => ", in place",
        _ => "",
    };

    private static string Place(Reason? reason)
        => reason?.At is { Source.Text.Length: > 0 } at ? $"{at.Source.Name}:{at.Line}" + (reason.Text is null ? "" : $" ({reason.Text})") : reason?.Text ?? "";

    private static void Line(StringBuilder text, string left, string middle, string right)
    {
        var line = $"{left,-32} {middle}";
        text.Append(right.Length == 0 ? line.TrimEnd() : $"{line.PadRight(ReasonColumn)}  {right}").Append('\n');
    }

    private static string Items(Step step)
    {
        var parts = step.Items.Select(i => Item(step.Kind, i)).Where(i => i.Length > 0).Distinct().ToList();
        return parts.Count == 0 ? "" : " " + string.Join(", ", parts.Count > 6 ? [.. parts.Take(5), $"and {parts.Count - 5} more"] : parts);
    }

    private static string Item(StepKind kind, StepItem item)
    {
        var role = item.Role switch { StepRole.Transient => " (T)", StepRole.Restore => " (R)", _ => "" };
        var text = kind switch
        {
            StepKind.Attach => ValueText.Of(item.To),
            StepKind.Detach => ValueText.Of(item.From),
            StepKind.Up or StepKind.Down or StepKind.Create or StepKind.Destroy or StepKind.Store => "",
            StepKind.Reroute => $"{ValueText.Of(item.From)} -> {ValueText.Of(item.To)}",
            _ when item.From is InterfaceAddress or Route => ValueText.Of(item.From),
            _ when item.To is InterfaceAddress or Route => ValueText.Of(item.To),
            _ => $"{item.Path} {ValueText.Of(item.To)}",
        };
        return text.Length == 0 ? role.Trim() : text + role;
    }

    private static string Sign(EdgeStrength strength) => strength switch
    {
        EdgeStrength.Must => "<!",
        EdgeStrength.Mechanic => "<",
        _ => "<?",
    };
}

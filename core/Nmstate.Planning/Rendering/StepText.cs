using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Rendering;

/// <summary>Draws one step: its name, and what it carries, with a mark on what is for a moment (T) or brought back (R).</summary>
internal static class StepText
{
    private const int ShownItems = 5;

    public static string Of(Step step)
    {
        var parts = step.Items.Select(i => ItemOf(step.Kind, i)).Where(i => i.Length > 0).Distinct().ToList();
        var shown = parts.Count > ShownItems + 1 ? [.. parts.Take(ShownItems), $"and {parts.Count - ShownItems} more"] : parts;
        var name = step.Id.ToString().Replace("interface/", "", StringComparison.Ordinal);
        return shown.Count == 0 ? name : $"{name} {string.Join(", ", shown)}";
    }

    private static string ItemOf(StepKind kind, StepItem item)
    {
        var text = kind switch
        {
            StepKind.Attach => ValueText.Of(item.To),
            StepKind.Detach => ValueText.Of(item.From),
            StepKind.Reroute or StepKind.Place => $"{ValueText.Of(item.From)} -> {ValueText.Of(item.To)}",
            StepKind.Up or StepKind.Down or StepKind.Create or StepKind.Destroy or StepKind.Store => "",
            _ when (item.From ?? item.To) is InterfaceAddress or Route => ValueText.Of(item.From ?? item.To),
            _ => $"{item.Path} {ValueText.Of(item.To)}",
        };
        var mark = item.Role switch
        {
            StepRole.Transient => "(T)",
            StepRole.Restore => "(R)",
            _ => "",
        };
        return $"{text} {mark}".Trim();
    }
}

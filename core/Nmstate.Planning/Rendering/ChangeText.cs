using System.Text;
using Nmstate.Planning.Plans;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Rendering;

/// <summary>Draws one change: what becomes of the object, and a line for each property and item.</summary>
internal static class ChangeText
{
    private const int ReasonColumn = 72;

    private static readonly Dictionary<ChangeKind, (string Mark, string Words)> Kinds = new()
    {
        [ChangeKind.Create] = ("+", "will be created"),
        [ChangeKind.Modify] = ("~", "will change"),
        [ChangeKind.Replace] = ("-/+", "will be replaced"),
        [ChangeKind.Delete] = ("-", "will be deleted"),
        [ChangeKind.Adopt] = ("=", ""),
    };

    /// <summary>What becomes of an object only in what survives a reboot.</summary>
    private static readonly Dictionary<ChangeKind, string> StoredOnly = new()
    {
        [ChangeKind.Create] = "will be stored",
        [ChangeKind.Modify] = "will change where it is stored",
        [ChangeKind.Replace] = "will be replaced where it is stored",
        [ChangeKind.Delete] = "will no longer be stored",
        [ChangeKind.Adopt] = "will be stored as it runs",
    };

    /// <param name="change">The change.</param>
    /// <param name="restored">How much of what the kernel drops on the way is brought back.</param>
    public static string Of(Change change, int restored)
    {
        var text = new StringBuilder();
        var kind = change.Running == ChangeKind.None ? change.Stored : change.Running;
        Line(text, $"{Kinds[kind].Mark,3} {change.Object.ToString().Replace('/', ' ')}", WordsOf(change) + ImpactOf(change), change.Reasons.Count > 0 ? change.Reasons[0] : null);
        foreach (var property in change.Properties)
            Line(text, $"      {(property.From is null ? '+' : '~')} {property.Path}", ValueOf(property, kind) + ScopeOf(change, property.Scope), property.Why);
        foreach (var item in change.Items)
            Line(text, $"      {Sign(item.Operation)} {item.Path}", ValueOf(item) + ScopeOf(change, item.Scope), item.Why);
        if (restored > 0)
            text.Append($"      restored: {restored} of what the kernel drops on the way\n");
        return text.ToString();
    }

    private static string WordsOf(Change change) => change switch
    {
        { Running: ChangeKind.None } => StoredOnly[change.Stored],
        { Stored: ChangeKind.None } => Kinds[change.Running].Words,
        _ when change.Running == change.Stored => Kinds[change.Running].Words,
        _ => $"{Kinds[change.Running].Words}, and {StoredOnly[change.Stored]}",
    };

    /// <summary>Where a difference is, if the object differs both in what runs and in what is stored.</summary>
    private static string ScopeOf(Change change, Scope scope) => change switch
    {
        // What is adopted is stored as it will run.
        { Running: ChangeKind.None } or { Stored: ChangeKind.None or ChangeKind.Adopt } => "",
        _ when scope == Scope.Both => "",
        _ => scope == Scope.Running ? "  (running)" : "  (stored)",
    };

    private static string ValueOf(PropertyChange property, ChangeKind kind)
    {
        var to = ValueText.Of(property.Property.Value, property.To);
        var text = property.From is null or "" ? to : $"{ValueText.Of(property.Property.Value, property.From)} -> {to}";
        return kind == ChangeKind.Replace && property.Property.Kind == PropertyKind.Identity ? text + "  forces replacement" : text;
    }

    private static string ValueOf(ItemChange item)
        => item.Operation == ItemOperation.Replace ? $"{ValueText.Of(item.From)} -> {ValueText.Of(item.To)}" : ValueText.Of(item.To ?? item.From);

    private static string ImpactOf(Change change) => change switch
    {
        { Impact: Impact.Bounce } => ", interrupted for a moment",
        { Running: ChangeKind.Modify } => ", in place",
        _ => "",
    };

    private static char Sign(ItemOperation operation) => operation switch
    {
        ItemOperation.Add => '+',
        ItemOperation.Remove => '-',
        _ => '~',
    };

    private static void Line(StringBuilder text, string left, string middle, Reason? why)
    {
        var line = $"{left,-32} {middle}";
        var place = why?.At is { Source.Utf8.Length: > 0 } at ? $"{at.Source.Name}:{at.Line}" : "";
        var reason = why?.Text is { } words ? place.Length > 0 ? $"{place} ({words})" : words : place;
        text.Append(reason.Length == 0 ? line.TrimEnd() : $"{line.PadRight(ReasonColumn)}  {reason}").Append('\n');
    }
}

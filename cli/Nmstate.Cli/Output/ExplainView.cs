using System.Globalization;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.State.Schema;
using Nmstate.State.Writing;

namespace Nmstate.Cli.Output;

/// <summary>Says what a property is, out of its declaration.</summary>
internal sealed class ExplainView(IPage page)
{
    private const int Column = 52;

    /// <summary>One line a property.</summary>
    public void List(IEnumerable<SchemaPlace> places)
    {
        foreach (var place in places)
            page.Line($"{place.Path.PadRight(Column)} {place.Property.Summary}");
    }

    /// <summary>All that there is to say of one.</summary>
    public void Draw(SchemaPlace place, IReadOnlyList<(string Name, Capabilities Capabilities)> providers)
    {
        var property = place.Property;
        page.Line(place.Path);
        page.Line($"  {property.Summary}");
        foreach (var (label, text) in Facts(property))
            page.Line($"  {label + ":",-10} {text}");
        foreach (var inner in place.Inside)
            page.Line($"  .{inner.Name.PadRight(24)} {inner.Summary}");
        if (property.Kind != PropertyKind.Status && !place.Inside.Any())
            foreach (var (name, capabilities) in providers)
                page.Line($"  {name + ":",-16} {Answer(capabilities, place.Path)}");
        page.Line("  example:");
        foreach (var line in StateWriter.ToYaml(SchemaExample.Of(place), Secrets.Hidden).TrimEnd('\n').Split('\n'))
            page.Line($"    {line}");
    }

    private static IEnumerable<(string Label, string Text)> Facts(PropertySchema property)
    {
        yield return ("value", property.Value.Expected + (property.Unit is { } unit ? $", in {unit}" : ""));
        yield return ("kind", KindOf(property));
        if (property.Default is { } usual)
            yield return ("default", usual.Length == 0 ? "(empty)" : usual);
        if (property.Aliases.Length > 0)
            yield return ("also", string.Join(", ", property.Aliases));
        if (property.Value is ScalarSchema { OtherNames.Count: > 0 } words)
            yield return ("also read", string.Join(", ", words.OtherNames));
        if (property.Comparison is not Comparison.Exact)
            yield return ("compared", property.Comparison.Kebab() + (property.Key is { } key ? $" by {key}" : ""));
        if (property.For.Length > 0)
            yield return ("types", string.Join(", ", property.For));
        yield return ("since", property.Since == PropertyAttribute.Beyond ? "here; nmstate does not have it" : $"nmstate {property.Since ?? "2.2.38 or before"}");
        if (property.Remarks.Length > 0)
            yield return ("source", property.Remarks);
    }

    private static string KindOf(PropertySchema property) => property.Kind switch
    {
        PropertyKind.Identity => "identity: another value is another object",
        PropertyKind.Status => "status: shown, and never applied",
        PropertyKind.Secret => "secret: hidden unless it is asked for",
        _ => property.InputOnly ? "told, and never shown" : "configuration",
    };

    private static string Answer(Capabilities capabilities, string path) => capabilities.Find(path) switch
    {
        null => "no",
        { Refusal: null } => "yes",
        { Unless: { } unless, Refusal: var why } => $"only {Text(unless)}: {why}",
        { Only: { } only, Refusal: var why } => $"all but {Text(only)}: {why}",
        { Refusal: var why } => $"no: {why}",
    };

    private static string Text(object value)
        => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text.ToLowerInvariant() : "an empty one";
}

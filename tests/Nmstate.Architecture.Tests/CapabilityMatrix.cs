using System.Globalization;
using System.Text;
using Nmstate.Providers;
using Nmstate.Providers.Conformance;

namespace Nmstate.Architecture.Tests;

/// <summary>Draws what each provider can do of the schema: a row a path, a column a provider, and below the tables why not.</summary>
internal sealed class CapabilityMatrix(IReadOnlyList<Provided> providers)
{
    private const string Introduction = """
        # What each provider can do

        Made from the tables by which providers answer for each property of the schema: what a table does not support is refused, with the
        line that asked, before anything changes. A row with a type, such as `interfaces[veth].state`, goes before the one for any type
        (`*`). `nmstate providers --json` has the same tables.

        """;

    private readonly List<string> _notes = [];

    /// <summary>The document.</summary>
    public string Draw()
    {
        var text = new StringBuilder(Introduction);
        foreach (var section in Rows().GroupBy(SectionOf))
        {
            text.Append($"\n## {section.Key}\n\n| property | {string.Join(" | ", providers.Select(p => p.Name))} |\n|---|{string.Concat(providers.Select(_ => "---|"))}\n");
            foreach (var path in section)
                text.Append($"| `{path}` | {string.Join(" | ", providers.Select(p => Cell(p, path)))} |\n");
        }

        text.Append("\n## Why not\n\n");
        for (var i = 0; i < _notes.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {_notes[i]}\n");
        return text.ToString();
    }

    /// <summary>Every path of the schema, each followed by its cases that some provider answers for by themselves.</summary>
    private IEnumerable<string> Rows()
        => from path in SchemaPaths.All
           from row in providers.SelectMany(p => p.Paths).Where(p => p != path && SchemaPaths.ForAnyType(p) == path).Distinct().Order(StringComparer.Ordinal).Prepend(path)
           select row;

    private static string SectionOf(string path) => path[..path.IndexOfAny(['[', '.'])] switch
    {
        "interfaces" => "Interfaces",
        "routes" => "Routes",
        "dns-resolver" => "Name servers",
        var other => other,
    };

    private string Cell(Provided provider, string path)
    {
        var newest = provider.Newest.Find(path);
        if (newest is null)
            return "no";
        if (newest.Refusal is not null)
            return $"{Extent(newest)} {Note($"{provider.Name}: {newest.Refusal}.{Hint(newest)}")}";
        return provider.Older is { } older && older.Table.Find(path) is { Refusal: { } refusal } then
            ? $"yes {Note($"Not with {older.Version}: {refusal}.{Hint(then)}")}"
            : "yes";
    }

    private static string Extent(Capability answer)
        => answer.Unless is { } unless ? $"only {Value(unless)}" : answer.Only is { } only ? $"all but {Value(only)}" : "no";

    private static string Value(object value)
        => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? $"`{text.ToLowerInvariant()}`" : "empty";

    private static string Hint(Capability answer) => answer.Hint is { } hint ? $" {hint}" : "";

    private string Note(string text)
    {
        if (!_notes.Contains(text))
            _notes.Add(text);
        return $"({_notes.IndexOf(text) + 1})";
    }
}

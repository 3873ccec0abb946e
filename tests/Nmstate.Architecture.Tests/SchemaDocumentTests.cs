using System.Globalization;
using System.Text;
using Nmstate.State.Schema;

namespace Nmstate.Architecture.Tests;

/// <summary>docs/schema is made from the declarations.</summary>
public sealed class SchemaDocumentTests
{
    private const string Introduction = """
        # The schema

        Every property of a document, made from the declarations: `nmstate explain PATH` says the same of one, with an example and with the
        providers that carry it out. [nmstate.schema.json](nmstate.schema.json) is the same for editors: a document whose first line is
        `# yaml-language-server: $schema=nmstate.schema.json` is checked while it is written. Null is *not mentioned*, everywhere; numbers and
        booleans may be quoted; a number may be hexadecimal, as `0x20`.

        """;

    private static string Folder => Path.Combine(House.Root, "docs", "schema");

    public static TheoryData<string> Files => ["README.md", "nmstate.schema.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_document_is_current(string file)
    {
        var text = file == "README.md" ? Document() : JsonSchemaDocument.Text();
        if (Environment.GetEnvironmentVariable("NMSTATE_REWRITE_EXPECTED") == "1")
            File.WriteAllText(Path.Combine(Folder, file), text);

        Assert.Equal(File.ReadAllText(Path.Combine(Folder, file)), text);
    }

    private static string Document()
    {
        var text = new StringBuilder(Introduction);
        foreach (var mapping in SchemaList.All.GroupBy(p => p.Path.LastIndexOf($".{p.Property.Name}", StringComparison.Ordinal) is > 0 and var end ? p.Path[..end] : ""))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {(mapping.Key.Length == 0 ? "The document" : $"`{mapping.Key}`")}\n\n| property | value | meaning |\n|---|---|---|\n");
            foreach (var place in mapping)
                text.Append(CultureInfo.InvariantCulture, $"| `{place.Property.Name}` | {Value(place.Property)} | {Meaning(place.Property)} |\n");
        }

        return text.ToString();
    }

    private static string Value(PropertySchema property)
        => property.Value.Expected + (property.Unit is { } unit ? $", {unit}" : "") + (property.Default is { } usual ? $"; `{(usual.Length == 0 ? "''" : usual)}` by default" : "");

    private static string Meaning(PropertySchema property)
    {
        var text = property.Summary;
        if (property.Required)
            text += " Required.";
        if (property.Kind is not PropertyKind.Configuration)
            text += $" ({property.Kind.ToString().ToLowerInvariant()})";
        if (property.Aliases.Length > 0)
            text += $" Also `{string.Join("`, `", property.Aliases)}`.";
        if (property.Since is { } since)
            text += since == PropertyAttribute.Beyond ? " Not in nmstate." : $" Since nmstate {since}.";
        return text.Replace("|", "\\|", StringComparison.Ordinal);
    }
}

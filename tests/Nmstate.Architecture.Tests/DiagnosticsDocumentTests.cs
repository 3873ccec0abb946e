using System.Reflection;
using System.Text;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;

namespace Nmstate.Architecture.Tests;

/// <summary>docs/diagnostics.md is made from the catalogues and from the documents that show each code.</summary>
public sealed class DiagnosticsDocumentTests
{
    private static readonly (string Title, string Assembly, string Type)[] Catalogues =
    [
        ("NMS1xxx: reading", "Nmstate.State", "Nmstate.State.Reading.ReadingDiagnostics"),
        ("NMS12xx: the document by itself", "Nmstate.State", "Nmstate.State.Validating.DocumentDiagnostics"),
        ("NMS2xxx: planning", "Nmstate.Planning", "Nmstate.Planning.PlanningDiagnostics"),
        ("NMS3xxx and NMS4xxx: refused by a provider, and the engine's own", "Nmstate.Engine", "Nmstate.Engine.EngineDiagnostics"),
        ("NMS5xxx: the command line", "nmstate", "Nmstate.Cli.CommandLineDiagnostics"),
    ];

    private static string Place => Path.Combine(House.Root, "docs", "diagnostics.md");

    [Fact]
    public void The_document_is_current()
    {
        var text = Document();
        if (Environment.GetEnvironmentVariable("NMSTATE_REWRITE_EXPECTED") == "1")
            File.WriteAllText(Place, text);

        Assert.Equal(File.ReadAllText(Place), text);
    }

    [Fact]
    public void Codes_and_slugs_are_unique_in_all_catalogues_together()
    {
        var all = Catalogues.SelectMany(Descriptors).ToList();

        Assert.Distinct(all.Select(d => d.Code));
        Assert.Distinct(all.Select(d => d.Slug));
    }

    private static string Document()
    {
        var text = new StringBuilder("""
            # Diagnostics

            What `nmstate` tells the author of a document. A code never changes its meaning; a third party's provider has a prefix of its own.
            Every diagnostic has a place where it is about one, and all of them come at once.

            """);
        foreach (var catalogue in Catalogues)
        {
            text.Append($"\n## {catalogue.Title}\n");
            foreach (var descriptor in Descriptors(catalogue).OrderBy(d => d.Code, StringComparer.Ordinal))
                Section(text, descriptor);
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, DiagnosticDescriptor descriptor)
    {
        text.Append($"\n### {descriptor.Code} {descriptor.Slug}\n\n{DiagnosticText.Word(descriptor.Severity)}: {descriptor.Message}\n");
        if (descriptor.Hint is { } hint && hint.Trim('{', '}').Length > 1)
            text.Append($"\nhint: {hint}\n");
        if (Mistake.Names.FirstOrDefault(n => n == $"{descriptor.Code}-{descriptor.Slug}") is { } name && Example(new Mistake(name), descriptor.Code) is { } example)
            text.Append($"\n```\n{example}```\n");
    }

    private static string? Example(Mistake mistake, string code)
    {
        var shown = mistake.Diagnostics.Where(d => d.Code == code).Take(2).Select(DiagnosticText.Render).ToList();
        return shown.Sum(s => s.Length) is > 0 and < 1000 ? string.Concat(shown) : null;
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors((string Title, string Assembly, string Type) catalogue)
        => House.Assembly(catalogue.Assembly).GetType(catalogue.Type, throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>();
}

using Nmstate.State.Diagnostics;

namespace Nmstate.Cli.Output;

/// <summary>Diagnostics for editors and build servers.</summary>
/// <remarks>SARIF 2.1.0, docs.oasis-open.org/sarif/sarif/v2.1.0.</remarks>
internal static class SarifOutput
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static void Write(IReadOnlyList<Diagnostic> diagnostics) => JsonOutput.Write(json =>
    {
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteObjects("runs", [diagnostics], found =>
        {
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "nmstate");
            json.WriteObjects("rules", found.DistinctBy(d => d.Code), rule =>
            {
                json.WriteString("id", rule.Code);
                json.WriteString("name", rule.Slug);
            });
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteObjects("results", found, diagnostic =>
            {
                json.WriteString("ruleId", diagnostic.Code);
                json.WriteString("level", DiagnosticText.Word(diagnostic.Severity));
                json.WriteStartObject("message");
                json.WriteString("text", diagnostic.Hint is { } hint ? $"{diagnostic.Message} {hint}" : diagnostic.Message);
                json.WriteEndObject();
                json.WriteObjects("locations", diagnostic.At is { } at ? [at] : Array.Empty<SourceSpan>(), span =>
                {
                    json.WriteStartObject("physicalLocation");
                    json.WriteStartObject("artifactLocation");
                    json.WriteString("uri", span.Source.Name);
                    json.WriteEndObject();
                    json.WriteStartObject("region");
                    json.WriteNumber("startLine", span.Line);
                    json.WriteNumber("startColumn", span.Column);
                    var (endLine, endColumn) = span.Source.PlaceOf(span.Start + Math.Max(1, span.Length));
                    json.WriteNumber("endLine", endLine);
                    json.WriteNumber("endColumn", endColumn);
                    json.WriteEndObject();
                    json.WriteEndObject();
                });
            });
        });
    });
}

using System.Text.Json;
using Nmstate.State.Diagnostics;

namespace Nmstate.Cli.Output;

/// <summary>Diagnostics for people and for programs, in the order of the text they are about.</summary>
internal static class DiagnosticsOutput
{
    /// <summary>Writes them to standard error.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in Sorted(diagnostics))
            Console.Error.Write(DiagnosticText.Render(diagnostic));
    }

    /// <summary>Writes them as the member <c>diagnostics</c>.</summary>
    public static void WriteTo(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
        => json.WriteObjects("diagnostics", Sorted(diagnostics), diagnostic =>
        {
            json.WriteString("code", diagnostic.Code);
            json.WriteString("slug", diagnostic.Slug);
            json.WriteString("severity", DiagnosticText.Word(diagnostic.Severity));
            json.WriteString("message", diagnostic.Message);
            WritePlace(json, diagnostic.At);
            json.WriteOptional("path", diagnostic.Path);
            json.WriteOptional("expected", diagnostic.Expected);
            json.WriteOptional("hint", diagnostic.Hint);
            json.WriteObjects("related", diagnostic.Related, related =>
            {
                WritePlace(json, related.At);
                json.WriteString("label", related.Label);
            });
        });

    private static void WritePlace(Utf8JsonWriter json, SourceSpan? at)
    {
        if (at is not { } span)
            return;
        json.WriteStartObject("at");
        json.WriteString("file", span.Source.Name);
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteEndObject();
    }

    private static IEnumerable<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(d => d.At is null)
        .ThenBy(d => d.At?.Source.Name, StringComparer.Ordinal)
        .ThenBy(d => d.At?.Line)
        .ThenBy(d => d.At?.Column)
        .ThenBy(d => d.Code, StringComparer.Ordinal);
}

using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Schema;
using Nmstate.State.Writing;

namespace Nmstate.Fuzzing;

/// <summary>What must hold of any bytes at all.</summary>
public static class ReaderTarget
{
    /// <summary>The names of the schema, and the words that its values may be.</summary>
    public static IEnumerable<string> Words
        => SchemaList.All.SelectMany(p => (IEnumerable<string>)[p.Property.Name, .. p.Property.Aliases, .. (p.Property.Value as ScalarSchema)?.Names ?? []])
            .Concat(InterfaceKind.All.Select(k => k.Type.Name)).Where(w => w.Length > 0).Distinct();

    /// <summary>Reads them: without an exception, and what could be read is written, in each way, so that it is read again the same.</summary>
    /// <exception cref="InvalidOperationException">It is not.</exception>
    public static void Try(ReadOnlyMemory<byte> bytes)
    {
        var document = StateReader.Read(new SourceText("fuzz", bytes));
        foreach (var diagnostic in document.Diagnostics)
            _ = DiagnosticText.Render(diagnostic);
        if (!CouldBeRead(document))
            return;
        Again(document.State, StateWriter.ToYaml(document.State, Secrets.Shown));
        Again(document.State, StateWriter.ToJson(document.State, Secrets.Shown));
    }

    private static void Again(NetworkState state, string text)
    {
        var again = StateReader.Read(new SourceText("again", text));
        if (!CouldBeRead(again) || again.State != state)
            throw new InvalidOperationException($"What was written is not read as the same:\n{text}{string.Concat(again.Diagnostics.Select(DiagnosticText.Render))}");
    }

    /// <summary>Whether all of it could be read, if it makes sense as a whole or not.</summary>
    private static bool CouldBeRead(Document document)
        => !document.Diagnostics.Any(d => d.Code.StartsWith("NMS10", StringComparison.Ordinal) || d.Code.StartsWith("NMS11", StringComparison.Ordinal));
}

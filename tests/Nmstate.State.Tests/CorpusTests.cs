using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Writing;

namespace Nmstate.State.Tests;

/// <summary>Documents that others have written: <c>tests/corpus</c>, and those of our own scenarios and samples.</summary>
public sealed class CorpusTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "corpus");

    public static TheoryData<string> Documents
        => [.. Directory.EnumerateFiles(Folder, "*.yml", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "policy.yml")
            .Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_read_without_an_error(string name)
        => Assert.Equal("", string.Concat(Read(name).Diagnostics.Where(d => d.Severity == Severity.Error).Select(DiagnosticText.Render)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_written_of_it_is_read_again_equal(string name)
    {
        var state = Read(name).State;
        var (yaml, json) = (StateWriter.ToYaml(state, Secrets.Shown), StateWriter.ToJson(state, Secrets.Shown));

        Assert.Equal(state, StateReader.Read(new SourceText(name, yaml)).State);
        Assert.Equal(state, StateReader.Read(new SourceText(name, json)).State);
        Assert.Equal(yaml, StateWriter.ToYaml(StateReader.Read(new SourceText(name, yaml)).State, Secrets.Shown));
    }

    private static Document Read(string name) => StateReader.Read(new SourceText(name, File.ReadAllText(Path.Combine(Folder, name))));
}

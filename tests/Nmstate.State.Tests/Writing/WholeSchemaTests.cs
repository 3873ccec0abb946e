using CsCheck;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Schema;
using Nmstate.State.Tests.Schema;
using Nmstate.State.Writing;

namespace Nmstate.State.Tests.Writing;

/// <summary>What must hold for every state that the schema can say.</summary>
public sealed class WholeSchemaTests
{
    private const string Canary = "canary-";

    [Fact]
    public void What_is_written_as_yaml_is_read_back_equal()
        => SchemaGen.States.Sample(state => ReadBack(StateWriter.ToYaml(state, Secrets.Shown)) == state, iter: 3_000);

    [Fact]
    public void What_is_written_as_json_is_read_back_equal()
        => SchemaGen.States.Sample(state => ReadBack(StateWriter.ToJson(state, Secrets.Shown)) == state, iter: 3_000);

    [Fact]
    public void A_secret_reaches_no_text_that_did_not_ask_for_it()
        => SchemaGen.States.Sample(
            state =>
            {
                var yaml = StateWriter.ToYaml(state, Secrets.Shown);
                var broken = StateReader.Read(new SourceText("x.yml", yaml.Replace(": ", ": [", StringComparison.Ordinal)));
                var read = StateReader.Read(new SourceText("x.yml", yaml));
                string[] texts =
                [
                    StateWriter.ToYaml(state), StateWriter.ToJson(state), state.ToString(),
                    .. broken.Diagnostics.Concat(read.Diagnostics).SelectMany(d => (string[])[DiagnosticText.Render(d), d.ToString()]),
                ];
                return !texts.Any(t => t.Contains(Canary, StringComparison.Ordinal));
            },
            iter: 2_000);

    [Fact]
    public void A_state_laid_over_itself_is_the_same()
        => SchemaGen.States.Sample(state => Merging.Overlay.Of(NetworkState.Schema, state, state) == state, iter: 2_000);

    [Fact]
    public void However_a_document_of_the_whole_schema_is_mutilated_the_reader_does_not_throw()
        => Gen.Select(SchemaGen.States, Gen.Int[0, int.MaxValue], Gen.Int[0, 30], Gen.String[0, 10]).Sample(
            (state, at, cut, inserted) =>
            {
                var text = StateWriter.ToYaml(state, Secrets.Shown);
                at %= text.Length + 1;
                _ = StateReader.Read(new SourceText("x.yml", text[..at] + inserted + text[Math.Min(text.Length, at + cut)..]));
                return true;
            },
            iter: 5_000);

    /// <summary>A second entry of one name, which a generated state may have, is refused, and read all the same.</summary>
    private static NetworkState ReadBack(string text)
    {
        var document = StateReader.Read(new SourceText("x", text));
        var unread = document.Diagnostics.Where(d => d.Code.StartsWith("NMS10", StringComparison.Ordinal) || (d.Code.StartsWith("NMS11", StringComparison.Ordinal) && d.Code != ReadingDiagnostics.DuplicateName.Code)).ToList();
        return unread.Count > 0 ? throw new InvalidOperationException(text + string.Concat(unread.Select(DiagnosticText.Render))) : document.State;
    }
}

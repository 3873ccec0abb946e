using Nmstate.State.Schema;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Nmstate.State.Writing;

/// <summary>Block style, without a document marker; text in quotes only where it would be read as something else.</summary>
internal sealed class YamlSink : IStateSink
{
    private readonly Emitter _emitter;

    public YamlSink(TextWriter output)
    {
        _emitter = new Emitter(output, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024).WithNewLine("\n"));
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart(null, null, isImplicit: true));
    }

    public void End()
    {
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
    }

    public void StartMapping(bool empty)
        => _emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, true, empty ? MappingStyle.Flow : MappingStyle.Block));

    public void Key(string name) => Scalar(name, JsonForm.String);

    public void EndMapping() => _emitter.Emit(new MappingEnd());

    public void StartList(bool empty)
        => _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, empty ? SequenceStyle.Flow : SequenceStyle.Block));

    public void EndList() => _emitter.Emit(new SequenceEnd());

    public void Null() => Scalar("null", JsonForm.Boolean);

    public void Scalar(string text, JsonForm form)
    {
        var style = form != JsonForm.String ? ScalarStyle.Any : NeedsEscapes(text) ? ScalarStyle.DoubleQuoted : NeedsQuotes(text) ? ScalarStyle.SingleQuoted : ScalarStyle.Any;
        _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));
    }

    /// <summary>Blanks at the ends of lines are folded in all other styles.</summary>
    private static bool NeedsEscapes(string text)
        => text.AsSpan().ContainsAny("\t\n\r\u0085\u2028\u2029\uFEFF") || text.StartsWith(' ') || text.EndsWith(' ');

    /// <summary>YAML 1.1 readers, which are common, take more words for booleans than YAML 1.2.</summary>
    private static bool NeedsQuotes(string text)
        => CoreSchema.Resolves(text) || text.ToLowerInvariant() is "yes" or "no" or "on" or "off" or "y" or "n";
}

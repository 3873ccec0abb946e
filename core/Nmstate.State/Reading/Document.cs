using Nmstate.State.Diagnostics;
using Nmstate.State.Validating;

namespace Nmstate.State.Reading;

/// <summary>A document as it was read: a state with holes where it could not be, the places beside it, and all that is wrong with it.</summary>
public sealed class Document
{
    internal Document(NetworkState state, SourceNode source, Findings reading)
    {
        State = state;
        Source = source;
        Reading = reading;
        Diagnostics = reading.With(DocumentRules.Check(state, source));
    }

    /// <summary>What could be read.</summary>
    public NetworkState State { get; }

    /// <summary>Where it stands.</summary>
    public SourceNode Source { get; }

    /// <summary>What to tell the author, in the order of the text; of several, in that of the texts.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; }

    /// <summary>What could not be read, which stays so whatever the document is merged with.</summary>
    internal Findings Reading { get; }

    /// <summary>Whether something could not be read.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The interfaces, each with its place.</summary>
    public IEnumerable<(Interface Value, SourceNode Source)> Interfaces => Located(State.Interfaces, "interfaces");

    /// <summary>The items of <c>routes.config</c>, each with its place.</summary>
    public IEnumerable<(Route Value, SourceNode Source)> Routes => Located(State.Routes?.Config, "routes.config");

    /// <summary>A state that nobody wrote down, such as a host's, as a document: all places are its beginning.</summary>
    public static Document Of(NetworkState state)
    {
        var source = SourceTree.Of(state);
        return new(state, source, new Findings(source.Span.Source));
    }

    private IEnumerable<(T Value, SourceNode Source)> Located<T>(EquatableList<T>? items, string path)
        => items is null ? [] : items.Zip(Source.Find(path)!.Items);
}

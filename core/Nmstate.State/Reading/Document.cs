using Nmstate.State.Diagnostics;
using Nmstate.State.Validating;

namespace Nmstate.State.Reading;

/// <summary>A document as it was read: a state with holes where it could not be, the places beside it, and all that is wrong with it.</summary>
/// <param name="State">What could be read.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Diagnostics">What to tell the author, in the order of the text.</param>
public sealed record Document(NetworkState State, SourceNode Source, EquatableList<Diagnostic> Diagnostics)
{
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
        return new(state, source, DocumentRules.Check(state, source).ToEquatableList());
    }

    private IEnumerable<(T Value, SourceNode Source)> Located<T>(EquatableList<T>? items, string path)
        => items is null ? [] : items.Zip(Source.Find(path)!.Items);
}

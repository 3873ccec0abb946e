namespace Nmstate.State.Writing;

/// <summary>In which order a state is written, and how much of it where there is nothing to say.</summary>
public enum Layout
{
    /// <summary>As a document is written: what is mentioned, in the order of the schema.</summary>
    Plain,

    /// <summary>As a host is shown: the same sections always, the interfaces sorted by their names.</summary>
    Sorted,
}

namespace Nmstate.State.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Carried out, but maybe not what was meant.</summary>
    Warning,

    /// <summary>Not carried out: nothing of the document is.</summary>
    Error,
}

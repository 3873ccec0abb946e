namespace Nmstate.State.Schema;

/// <summary>What a property is to the planner.</summary>
public enum PropertyKind
{
    /// <summary>Set by a document, changed in place.</summary>
    Configuration,

    /// <summary>Decides which object this is: another value means another object, so the old one is replaced.</summary>
    Identity,

    /// <summary>Reported by the host; accepted in documents, so that what was shown can be planned again, and never applied.</summary>
    Status,

    /// <summary>Configuration that is hidden unless it is asked for.</summary>
    Secret,
}

using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Whether an interface is configured and running.</summary>
public enum InterfaceState
{
    /// <summary>Configured and running.</summary>
    Up,

    /// <summary>Not running; its configuration is kept.</summary>
    Down,

    /// <summary>Deleted if it is virtual, without configuration if it is not.</summary>
    Absent,

    /// <summary>Left alone; so is what a host cannot tell the state of.</summary>
    [Spelling("ignore", "unknown")]
    Ignore,
}

using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>dispatch</c>: what is run when the interface comes and goes.</summary>
[Mapping]
public sealed partial record Dispatch
{
    /// <summary>A shell script for when it is up; an empty one is none.</summary>
    /// <remarks>The dispatcher scripts of the daemon that brings the interface up.</remarks>
    [Property]
    public string? PostActivation { get; init; }

    /// <summary>A shell script for when it is down; an empty one is none.</summary>
    /// <remarks>The dispatcher scripts of the daemon that brings the interface up.</remarks>
    [Property]
    public string? PostDeactivation { get; init; }
}

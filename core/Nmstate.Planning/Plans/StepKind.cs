namespace Nmstate.Planning.Plans;

/// <summary>What a step does. Those up to <see cref="Destroy"/> tear down, the others build; in this order within one object.</summary>
public enum StepKind
{
    /// <summary>Removes routes.</summary>
    Unroute,

    /// <summary>Gives up what only one can have: addresses, a family of IP.</summary>
    Release,

    /// <summary>Leaves a controller.</summary>
    Detach,

    /// <summary>Takes a link down.</summary>
    Down,

    /// <summary>Deletes a link.</summary>
    Destroy,

    /// <summary>Makes a link, with what only its making can give it.</summary>
    Create,

    /// <summary>Changes attributes.</summary>
    Set,

    /// <summary>Joins a controller.</summary>
    Attach,

    /// <summary>Changes what a controller has for its port.</summary>
    Port,

    /// <summary>Takes a link up; or down again, where it came up with what it stands on.</summary>
    Up,

    /// <summary>Takes what <see cref="Release"/> gives up: addresses, a family of IP.</summary>
    Assign,

    /// <summary>Adds routes.</summary>
    Route,

    /// <summary>Replaces routes, each at once.</summary>
    Reroute,

    /// <summary>Sets name servers and search domains.</summary>
    Dns,

    /// <summary>Has another interface hold what stays as it is: name servers.</summary>
    Place,

    /// <summary>Writes what survives a reboot.</summary>
    Store,
}

/// <summary>The two halves of every plan.</summary>
public static class StepKinds
{
    /// <summary>Whether a step of this kind tears down; no edge of force ever leads from building to tearing down.</summary>
    public static bool IsTeardown(this StepKind kind) => kind <= StepKind.Destroy;

    /// <summary>The word in a step's id.</summary>
    public static string Word(this StepKind kind) => kind.ToString().ToLowerInvariant();
}

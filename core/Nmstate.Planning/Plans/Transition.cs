namespace Nmstate.Planning.Plans;

/// <summary>What a back end has to do to a link on which a property changes.</summary>
public enum Transition
{
    /// <summary>Nothing but change it.</summary>
    InPlace,

    /// <summary>The link goes down and its ports leave it, and come back afterwards.</summary>
    PortsOutFirst,

    /// <summary>The link is configured anew as a whole; it stays, and so does what stands on it.</summary>
    Reactivate,

    /// <summary>The link is deleted and made anew, with all that stands on it.</summary>
    Recreate,
}

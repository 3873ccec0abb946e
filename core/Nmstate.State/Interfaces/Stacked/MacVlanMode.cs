namespace Nmstate.State;

/// <summary>Which of the interfaces on one base see one another.</summary>
public enum MacVlanMode
{
    /// <summary>What a host reports of which nothing is known.</summary>
    Unknown,

    /// <summary>All over the switch that the base is connected to (IEEE 802.1Qbg).</summary>
    Vepa,

    /// <summary>All, directly.</summary>
    Bridge,

    /// <summary>None.</summary>
    Private,

    /// <summary>There is only one, and it has the base to itself.</summary>
    Passthru,

    /// <summary>Frames go by the address of their sender.</summary>
    Source,
}

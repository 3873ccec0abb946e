namespace Nmstate.State;

/// <summary>Whether both ends of a cable may send at once.</summary>
public enum Duplex
{
    /// <summary>They may.</summary>
    Full,

    /// <summary>One at a time.</summary>
    Half,
}

namespace Nmstate.State;

/// <summary>The code that corrects errors on the cable.</summary>
public enum EthtoolFecMode
{
    /// <summary>None.</summary>
    Off,

    /// <summary>Reed-Solomon (IEEE 802.3, clause 91).</summary>
    Rs,

    /// <summary>BASE-R, also called fire code (IEEE 802.3, clause 74).</summary>
    Baser,

    /// <summary>Reed-Solomon with less delay.</summary>
    Llrs,
}

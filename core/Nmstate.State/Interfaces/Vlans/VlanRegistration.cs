namespace Nmstate.State;

/// <summary>The protocol by which a VLAN is made known.</summary>
public enum VlanRegistration
{
    /// <summary>None.</summary>
    None,

    /// <summary>GARP VLAN registration (IEEE 802.1Q-1998).</summary>
    Gvrp,

    /// <summary>Multiple VLAN registration (IEEE 802.1ak).</summary>
    Mvrp,
}

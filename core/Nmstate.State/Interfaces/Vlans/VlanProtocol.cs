using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>The tag of a VLAN.</summary>
/// <remarks>ETH_P_8021Q and ETH_P_8021AD (linux/if_ether.h).</remarks>
public enum VlanProtocol
{
    /// <summary>The one that customers use (IEEE 802.1Q).</summary>
    [Spelling("802.1q")]
    Ieee8021Q,

    /// <summary>The one that providers put around it (IEEE 802.1ad).</summary>
    [Spelling("802.1ad")]
    Ieee8021Ad,
}

using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>What of a frame decides by which port it goes.</summary>
/// <remarks>BOND_XMIT_POLICY_* in linux/if_bonding.h.</remarks>
public enum BondXmitHashPolicy
{
    /// <summary>Its MAC addresses.</summary>
    [Spelling("layer2", "0")]
    Layer2,

    /// <summary>Its IP addresses and ports.</summary>
    [Spelling("layer3+4", "1")]
    Layer34,

    /// <summary>Its MAC and IP addresses.</summary>
    [Spelling("layer2+3", "2")]
    Layer23,

    /// <summary>The same of what is inside a tunnel.</summary>
    [Spelling("encap2+3", "3")]
    Encap23,

    /// <summary>IP addresses and ports of what is inside a tunnel.</summary>
    [Spelling("encap3+4", "4")]
    Encap34,

    /// <summary>Its VLAN and the MAC address of its sender.</summary>
    [Spelling("vlan+srcmac", "5")]
    VlanSrcmac,
}

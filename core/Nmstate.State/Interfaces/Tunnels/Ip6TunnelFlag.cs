using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>A setting of a tunnel through IPv6 that is on or off.</summary>
/// <remarks>IP6_TNL_F_* in linux/ip6_tunnel.h.</remarks>
public enum Ip6TunnelFlag
{
    /// <summary>No limit of encapsulation is added.</summary>
    IgnEncapLimit,

    /// <summary>The traffic class is that of the packet inside.</summary>
    UseOrigTclass,

    /// <summary>The flow label is that of the packet inside.</summary>
    UseOrigFlowlabel,

    /// <summary>It serves mobile IPv6.</summary>
    [Spelling("mip6-dev")]
    Mip6Dev,

    /// <summary>The packet inside gets the traffic class of the one around it.</summary>
    RcvDscpCopy,

    /// <summary>The mark is that of the packet inside.</summary>
    UseOrigFwMark,

    /// <summary>The other end may be this host.</summary>
    AllowLocalRemote,

    /// <summary>It can send.</summary>
    CapXmit,

    /// <summary>It can receive.</summary>
    CapRcv,

    /// <summary>Whether it can is asked anew for each packet.</summary>
    CapPerPacket,
}

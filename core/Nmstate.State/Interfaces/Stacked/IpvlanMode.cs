using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>On which layer an ipvlan tells packets apart.</summary>
public enum IpvlanMode
{
    /// <summary>On the link layer.</summary>
    [Spelling("l2")]
    L2,

    /// <summary>By routing; the base does it.</summary>
    [Spelling("l3")]
    L3,

    /// <summary>By routing, with connection tracking of the base's namespace.</summary>
    [Spelling("l3s")]
    L3S,
}

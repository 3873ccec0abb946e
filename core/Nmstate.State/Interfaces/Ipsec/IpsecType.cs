namespace Nmstate.State;

/// <summary>What of a packet is protected.</summary>
public enum IpsecType
{
    /// <summary>All of it.</summary>
    Tunnel,

    /// <summary>What comes after its IP header.</summary>
    Transport,
}

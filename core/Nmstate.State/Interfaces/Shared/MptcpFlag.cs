namespace Nmstate.State;

/// <summary>What an address is used for by connections with several paths.</summary>
/// <remarks>MPTCP_PM_ADDR_FLAG_* in linux/mptcp.h.</remarks>
public enum MptcpFlag
{
    /// <summary>The other end is told of it.</summary>
    Signal,

    /// <summary>New paths begin at it.</summary>
    Subflow,

    /// <summary>It is used when no other path is left.</summary>
    Backup,

    /// <summary>It makes paths to all addresses of the other end; not with signal.</summary>
    Fullmesh,
}

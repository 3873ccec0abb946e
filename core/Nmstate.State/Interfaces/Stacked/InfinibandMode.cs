namespace Nmstate.State;

/// <summary>How IP packets are carried by InfiniBand.</summary>
/// <remarks>IPOIB_MODE_* in linux/if_link.h.</remarks>
public enum InfinibandMode
{
    /// <summary>Each by itself.</summary>
    Datagram,

    /// <summary>Over connections, which take larger ones.</summary>
    Connected,
}

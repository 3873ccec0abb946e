namespace Nmstate.State;

/// <summary>What the hardware does of MACsec.</summary>
/// <remarks>MACSEC_OFFLOAD_* in linux/if_link.h.</remarks>
public enum MacsecOffload
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>All of it, where the signal is made.</summary>
    Phy,

    /// <summary>All of it, where frames are made.</summary>
    Mac,
}

namespace Nmstate.State;

/// <summary>What becomes of frames that cannot be authenticated.</summary>
/// <remarks>MACSEC_VALIDATE_* in linux/if_link.h.</remarks>
public enum MacsecValidation
{
    /// <summary>Nothing is checked.</summary>
    Disabled,

    /// <summary>They are counted.</summary>
    Check,

    /// <summary>They are dropped.</summary>
    Strict,
}

using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>What an ovs-bridge does without its controller.</summary>
public enum OvsFailMode
{
    /// <summary>What it does by itself.</summary>
    [Spelling("")]
    Unset,

    /// <summary>Nothing new.</summary>
    Secure,

    /// <summary>What any bridge does.</summary>
    Standalone,
}

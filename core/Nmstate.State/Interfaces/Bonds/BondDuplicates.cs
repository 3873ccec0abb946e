using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>What becomes of frames that arrive at a port which is not active.</summary>
public enum BondDuplicates
{
    /// <summary>They are dropped.</summary>
    [Spelling("dropped", "0")]
    Dropped,

    /// <summary>They are delivered.</summary>
    [Spelling("delivered", "1")]
    Delivered,
}

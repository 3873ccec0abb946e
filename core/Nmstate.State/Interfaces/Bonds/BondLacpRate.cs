using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>How often the other side is asked to send.</summary>
public enum BondLacpRate
{
    /// <summary>Every 30 seconds.</summary>
    [Spelling("slow", "0")]
    Slow,

    /// <summary>Every second.</summary>
    [Spelling("fast", "1")]
    Fast,
}

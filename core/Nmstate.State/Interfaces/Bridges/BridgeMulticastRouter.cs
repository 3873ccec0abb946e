using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Whether a bridge takes all multicast.</summary>
[AnyCase]
public enum BridgeMulticastRouter
{
    /// <summary>Never.</summary>
    [Spelling("disabled", "0")]
    Disabled,

    /// <summary>While a router is heard.</summary>
    [Spelling("auto", "1")]
    Auto,

    /// <summary>Always.</summary>
    [Spelling("enabled", "2")]
    Enabled,
}

using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>bridge</c> of a linux-bridge.</summary>
[Mapping]
public sealed partial record LinuxBridge
{
    /// <summary>Settings of the bridge itself; what is left out stays.</summary>
    [Property]
    public LinuxBridgeOptions? Options { get; init; }

    /// <summary>The ports; a list is all of them, an empty one detaches them.</summary>
    [Property(Comparison = Comparison.Keyed, Key = "name", Aliases = ["ports"])]
    public EquatableList<LinuxBridgePort>? Port { get; init; }
}

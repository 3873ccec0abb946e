using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>bridge</c> of an ovs-bridge.</summary>
[Mapping]
public sealed partial record OvsBridge
{
    /// <summary>Whether ports that are patches and not listed stay.</summary>
    [Property(InputOnly = true, Default = "false")]
    public bool? AllowExtraPatchPorts { get; init; }

    /// <summary>Settings of the bridge itself.</summary>
    [Property]
    public OvsBridgeOptions? Options { get; init; }

    /// <summary>The ports; a list is all of them.</summary>
    [Property(Comparison = Comparison.Keyed, Key = "name", Aliases = ["ports"])]
    public EquatableList<OvsBridgePort>? Port { get; init; }
}

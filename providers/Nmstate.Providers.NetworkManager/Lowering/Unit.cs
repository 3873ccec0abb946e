using Nmstate.NetworkManager.Executing;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>Operations that follow one another without anything between them.</summary>
/// <param name="node">The node that they carry out, or a half of it.</param>
/// <param name="steps">The steps that they carry out.</param>
/// <param name="operations">The operations, in order.</param>
internal sealed class Unit(Node node, EquatableList<Step> steps, EquatableList<DaemonOperation> operations)
{
    public Node Node { get; } = node;

    public EquatableList<Step> Steps { get; } = steps;

    public EquatableList<DaemonOperation> Operations { get; } = operations;
}

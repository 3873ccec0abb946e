using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>Steps that belong together because one profile, or one activation, carries them out.</summary>
/// <param name="name">The interface; of a controller with ports that come along, the controller.</param>
/// <param name="ports">The ports that are activated together with the controller.</param>
/// <param name="steps">The steps, in the plan's order.</param>
internal sealed class Node(string name, EquatableList<string> ports, EquatableList<Step> steps)
{
    public string Name { get; } = name;

    public EquatableList<string> Ports { get; } = ports;

    public EquatableList<Step> Steps { get; } = steps;

    public IEnumerable<string> Members => Ports.Prepend(Name);

    /// <summary>The steps about one of the interfaces.</summary>
    public IEnumerable<Step> StepsOf(string name) => Steps.Where(s => s.Id.Object.Name == name);

    /// <summary>Whether it both tears down and builds, so that it can be carried out in two halves.</summary>
    public bool IsDivisible => Steps.Any(s => s.Kind.IsTeardown()) && Steps.Any(s => !s.Kind.IsTeardown() && s.Kind != StepKind.Store);
}

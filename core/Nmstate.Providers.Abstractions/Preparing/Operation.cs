using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Providers.Preparing;

/// <summary>One native operation, as a person can read it. Providers derive what they need to carry it out.</summary>
public abstract record Operation
{
    /// <summary>What it does, in one line: <c>add 192.0.2.1/24 to eth0</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The operation in full: a message in words, a call with its settings, a file's difference. Without secrets.</summary>
    public required string NativeText { get; init; }

    /// <summary>The steps that it carries out, whole or in part.</summary>
    public required EquatableList<Coverage> Covers { get; init; }

    /// <summary>What it does to traffic.</summary>
    public Impact Impact { get; init; } = Impact.InPlace;
}

/// <summary>A step, or a range of its items, that an operation carries out.</summary>
/// <param name="Step">The step.</param>
/// <param name="First">The first item; 0 for all.</param>
/// <param name="Count">How many items; null: to the last.</param>
public sealed record Coverage(StepId Step, int First = 0, int? Count = null);

namespace Nmstate.Providers.Conformance;

/// <summary>Where a fault is injected.</summary>
/// <param name="Operation">The operation, counted from 0.</param>
/// <param name="IsAfter">Whether the operation is carried out before the fault.</param>
public readonly record struct Fault(int Operation, bool IsAfter)
{
    /// <summary>
    /// The faults of an operation: before it, and after it; with <c>after</c> in NMSTATE_FAULTS only the latter, where a fault is dear. The
    /// host is then tried in every state on the way but the first, in which nothing was done yet.
    /// </summary>
    public static IReadOnlyList<Fault> Of(int operation)
        => Environment.GetEnvironmentVariable("NMSTATE_FAULTS") == "after"
            ? [new(operation, IsAfter: true)]
            : [new(operation, IsAfter: false), new(operation, IsAfter: true)];
}

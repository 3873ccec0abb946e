namespace Nmstate.Providers.Conformance;

/// <summary>Where a fault is injected.</summary>
/// <param name="Operation">The operation, counted from 0.</param>
/// <param name="IsAfter">Whether the operation is carried out before the fault.</param>
public readonly record struct Fault(int Operation, bool IsAfter);

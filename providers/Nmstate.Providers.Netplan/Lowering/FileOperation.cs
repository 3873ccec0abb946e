using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>One file becomes another, at once and whole.</summary>
internal sealed record FileOperation : Operation
{
    /// <summary>The file, from the root.</summary>
    public required string Path { get; init; }

    /// <summary>What it must say until then; null: it is not there.</summary>
    public required string? Before { get; init; }

    /// <summary>What it says afterwards; null: it is deleted.</summary>
    public required string? After { get; init; }

    /// <summary>The files that a plan changes.</summary>
    public static IEnumerable<string> PathsOf(PreparedPlan plan) => plan.Operations.OfType<FileOperation>().Select(o => o.Path);
}

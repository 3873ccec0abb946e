namespace Nmstate.Planning.Plans;

/// <summary>How a back end carries changes out; what its order depends on, never what the difference is.</summary>
public sealed record PlanTraits
{
    /// <summary>The name of this set of traits: <c>kernel/1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it stores what survives a reboot.</summary>
    public bool Persists { get; init; }

    /// <summary>What it restores by itself, by the reason of the loss: steps that only restore this need not be covered.</summary>
    public IReadOnlySet<string> Restores { get; init; } = new HashSet<string>();

    /// <summary>The reasons of must edges that it keeps inside one operation.</summary>
    public IReadOnlySet<string> VouchedMust { get; init; } = new HashSet<string>();

    /// <summary>Traits of the kernel itself: the finest grain, nothing stored.</summary>
    public static PlanTraits Kernel { get; } = new() { Id = "kernel/1" };
}

namespace Nmstate.Planning.Plans;

/// <summary>What the caller allows.</summary>
public sealed record PlanOptions
{
    /// <summary>Nothing beyond the usual.</summary>
    public static PlanOptions Default { get; } = new();

    /// <summary>Changes what belongs to another daemon, and cuts the caller's own connection where the document wants it.</summary>
    public bool Force { get; init; }
}

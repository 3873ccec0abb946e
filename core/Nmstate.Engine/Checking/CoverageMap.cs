using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;

namespace Nmstate.Engine.Checking;

/// <summary>Which operations carry out which steps.</summary>
internal sealed class CoverageMap
{
    private readonly Dictionary<StepId, CoveredStep> _steps;

    public CoverageMap(ChangePlan plan, PreparedPlan prepared)
    {
        Operations = prepared.Operations;
        _steps = plan.Steps.ToDictionary(s => s.Id, s => new CoveredStep(new bool[s.Items.Count], []));
        for (var i = 0; i < Operations.Count; i++)
            foreach (var coverage in Operations[i].Covers)
                Add(coverage, i);
    }

    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>Coverages of steps, or of items, that are not in the plan.</summary>
    public List<(Operation Operation, Coverage Coverage)> Unknown { get; } = [];

    /// <summary>Whether some operation carries out the item at <paramref name="index"/>.</summary>
    public bool Covers(StepId step, int index) => _steps[step].Items[index];

    /// <summary>The places of the operations that carry out the step, in order.</summary>
    public IReadOnlyList<int> OperationsOf(StepId step) => _steps[step].Operations;

    private void Add(Coverage coverage, int operation)
    {
        if (!_steps.TryGetValue(coverage.Step, out var step) || !coverage.FitsInto(step.Items.Length))
        {
            Unknown.Add((Operations[operation], coverage));
            return;
        }

        step.Items.AsSpan(coverage.First, coverage.Count ?? step.Items.Length - coverage.First).Fill(true);
        if (!step.Operations.Contains(operation))
            step.Operations.Add(operation);
    }

    private sealed record CoveredStep(bool[] Items, List<int> Operations);
}

/// <summary>Ranges of items.</summary>
internal static class CoverageRanges
{
    /// <summary>Whether the range lies within <paramref name="count"/> items.</summary>
    public static bool FitsInto(this Coverage coverage, int count)
        => coverage.First >= 0 && coverage.First <= count && coverage.Count is null or >= 0 && coverage.First + (long)(coverage.Count ?? 0) <= count;
}

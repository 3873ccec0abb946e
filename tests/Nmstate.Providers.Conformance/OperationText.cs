using System.Globalization;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.Conformance;

/// <summary>What a provider would do, in lines that a person can read and a test can pin.</summary>
public static class OperationText
{
    /// <summary>The operations: number and title, then the operation in full, then what of which steps it covers.</summary>
    public static string Of(PreparedPlan prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        return string.Concat(prepared.Operations.Select((operation, index) => Of(index + 1, operation, prepared.Plan)));
    }

    private static string Of(int number, Operation operation, ChangePlan plan)
    {
        var native = operation.NativeText.TrimEnd('\n').Replace("\n", "\n      ", StringComparison.Ordinal);
        var covers = string.Join(", ", operation.Covers.Select(c => Of(c, plan)));
        return string.Create(CultureInfo.InvariantCulture, $"{number,3} {operation.Title}\n      {native}\n      [{covers}]\n");
    }

    private static string Of(Coverage coverage, ChangePlan plan)
    {
        var items = plan.Steps.Single(s => s.Id == coverage.Step).Items.Skip(coverage.First).Take(coverage.Count ?? int.MaxValue);
        return $"{coverage.Step} {string.Join(' ', items.Select(i => i.Path).Distinct())}".TrimEnd();
    }
}

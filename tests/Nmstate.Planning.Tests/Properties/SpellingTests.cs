using System.Text.RegularExpressions;
using Nmstate.Planning.Plans;
using Nmstate.Scenarios.Generating;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Writing;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>The order of a document's lists and the spelling of its values change nothing.</summary>
public sealed partial class SpellingTests
{
    public static TheoryData<string> BackEnds => Samples.BackEnds;

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void The_order_of_interfaces_ports_and_routes_does_not_count(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, document, generated) => IsPlannedAs(plan, Document.Of(generated.Permuted(document.State))));

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void Quotes_upper_case_and_other_words_for_true_do_not_count(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, document, _) =>
        {
            var yaml = StateWriter.ToYaml(NetworkState.Schema, document.State);
            var respelt = Hexadecimal().Replace(Truth().Replace(Number().Replace(yaml, ": \"$1\""), ": yes"), m => m.Value.ToUpperInvariant());

            return IsPlannedAs(plan, StateReader.Read(new SourceText("respelt.yml", respelt)));
        });

    /// <summary>All of it but the lines that asked.</summary>
    private static bool IsPlannedAs(ChangePlan plan, Document document)
        => Planner.Plan(plan.Before, document, plan.Traits, PlanOptions.Default).Plan is { } other && other.Steps.Equals(plan.Steps)
            && other.Changes.Select(WithoutReasons).SequenceEqual(plan.Changes.Select(WithoutReasons));

    private static Change WithoutReasons(Change change) => change with
    {
        Reasons = [],
        Properties = change.Properties.Select(p => p with { Why = Reason.Document(null) }).ToEquatableList(),
        Items = change.Items.Select(i => i with { Why = Reason.Document(null) }).ToEquatableList(),
    };

    [GeneratedRegex(@": (\d+)$", RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex(": true$", RegexOptions.Multiline)]
    private static partial Regex Truth();

    [GeneratedRegex("2001:db8[0-9a-f:]*|(?<=mac-address: ).*")]
    private static partial Regex Hexadecimal();
}

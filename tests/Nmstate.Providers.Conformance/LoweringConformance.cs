using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;

namespace Nmstate.Providers.Conformance;

/// <summary>
/// What the provider would do about every scenario, or why not, as it stands in <c>scenarios/SCENARIO/PROVIDER.txt</c> of the project
/// that inherits: a change there is one that its author has read.
/// </summary>
/// <typeparam name="THost">The host, and the provider that is judged.</typeparam>
public abstract class LoweringConformance<THost> : Conformance<THost>
    where THost : IConformanceHost, new()
{
    /// <summary>The names of all scenarios.</summary>
    public static TheoryData<string> Scenarios => [.. Scenario.Names];

    /// <summary>NMSTATE_REWRITE_EXPECTED=FOLDER writes it below that folder instead.</summary>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public virtual async Task The_operations_or_the_refusals_are_those_that_are_pinned(string name)
    {
        var scenario = await PrepareAsync(name);

        var proposal = await ProposeAsync(scenario);

        var text = proposal.IsRefused ? string.Concat(proposal.Diagnostics.Select(DiagnosticText.Render)) : OperationText.Of(proposal.Prepared!);
        Assert.Equal(scenario.Expected($"{Host.ProviderName}.txt", text), text);
    }

    /// <summary>What a user is shown is what runs: the same question has the same answer.</summary>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public virtual async Task Prepared_twice_it_is_the_same(string name)
    {
        var scenario = await PrepareAsync(name);
        var first = await ProposeAsync(scenario);

        var second = await ProposeAsync(scenario);

        Assert.Equal(Operations(first), Operations(second));
    }

    private static string Operations(Engine.Proposing.Proposal proposal) => proposal.Prepared is { } prepared ? OperationText.Of(prepared) : "";
}

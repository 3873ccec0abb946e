using Xunit.Sdk;

namespace Nmstate.Providers.Conformance.Tests.Flaws;

/// <summary>Who judges is judged: each rule finds the provider that breaks it.</summary>
public sealed class FlawTests
{
    private const string MovesAddresses = "w05-addresses-swap";
    private const string SetsValues = "w22-mtu-on-a-stack";

    [Fact]
    public Task Who_changes_something_before_it_is_told_to_is_found()
        => FindAsync<Hasty>("The host is not as it was, after: reading and preparing", rules => rules.Carried_out_and_led_back_or_refused_it_leaves_the_host_as_it_was(MovesAddresses));

    [Fact]
    public Task Who_only_says_that_it_is_done_is_found()
        => FindAsync<Idle>("WasAskedFor = True", rules => rules.Carried_out_and_led_back_or_refused_it_leaves_the_host_as_it_was(MovesAddresses));

    [Fact]
    public Task Who_does_not_tell_of_each_operation_is_found()
        => FindAsync<Untold>("begun: ", rules => rules.Carried_out_and_led_back_or_refused_it_leaves_the_host_as_it_was(MovesAddresses));

    [Fact]
    public Task Who_leaves_out_what_its_table_allows_is_found()
        => FindAsync<Boastful>("Neither carried out nor refused by the table", rules => rules.Carried_out_and_led_back_or_refused_it_leaves_the_host_as_it_was(SetsValues));

    [Fact]
    public Task Who_reports_what_it_was_asked_for_is_found()
        => FindAsync<Obliging>("What was read is short of what is there", rules => rules.Carried_out_and_led_back_or_refused_it_leaves_the_host_as_it_was(MovesAddresses));

    [Fact]
    public Task Who_does_not_go_back_is_found()
        => FindAsync<Stubborn>("rounds there is left", rules => rules.Carried_out_and_led_back_or_refused_it_leaves_the_host_as_it_was(MovesAddresses));

    [Fact]
    public async Task Who_supports_what_does_not_exist_or_has_no_answer_is_found()
    {
        await using var omnipotent = new Table<Omnipotent>();
        await using var speechless = new Table<Speechless>();

        Assert.Contains("vlan.colour", Assert.ThrowsAny<XunitException>(omnipotent.What_the_schema_does_not_have_has_no_answer).Message, StringComparison.Ordinal);
        Assert.Contains("routes.config", Assert.ThrowsAny<XunitException>(speechless.Every_path_of_the_schema_has_an_answer).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_inherits_some_rules_only_is_found()
    {
        await using var rules = new Completeness();

        Assert.Contains("LoweringConformance", Assert.ThrowsAny<XunitException>(rules.Every_class_of_rules_has_an_heir_here_or_a_reason).Message, StringComparison.Ordinal);
    }

    private static async Task FindAsync<TFlaw>(string words, Func<Rules<TFlaw>, Task> rule)
        where TFlaw : Flaw
    {
        await using var rules = new Rules<TFlaw>();

        Assert.Contains(words, (await Assert.ThrowsAnyAsync<XunitException>(() => rule(rules))).Message, StringComparison.Ordinal);
    }

    private sealed class Rules<TFlaw> : ScenarioConformance<FlawedHost<TFlaw>>
        where TFlaw : Flaw;

    private sealed class Table<TFlaw> : CapabilityConformance<FlawedHost<TFlaw>>
        where TFlaw : Flaw;

    private sealed class Completeness : CompletenessConformance<FlawedHost<Idle>>;
}

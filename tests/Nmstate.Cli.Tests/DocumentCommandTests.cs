using System.Text.Json;

namespace Nmstate.Cli.Tests;

/// <summary>The commands that are about documents, and need no host.</summary>
public sealed class DocumentCommandTests
{
    private const string Broken = "interfaces:\n- name: eth0\n  mtuu: 5\n  802.1x: {identity: me, password: 12345}\n";

    [Fact]
    public async Task What_is_wrong_with_each_file_is_told_at_once_and_ends_in_one()
    {
        using var desk = new Desk();
        desk.Write("a.yml", Broken);
        desk.Write("b.yml", "hostname: {running: ''}\n");

        var run = await desk.RunAsync("nmstate validate host.yml a.yml b.yml");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("a.yml:3:3: error NMS1101", run.Error, StringComparison.Ordinal);
        Assert.Contains("b.yml:1:21: error NMS1235", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("12345", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_a_mistake_is_valid_whatever_providers_can_do()
    {
        using var desk = new Desk();
        desk.Write("wg.yml", "interfaces: [{name: wg0, type: wireguard, wireguard: {listen-port: 51820}}]\n");

        Assert.Equal((0, "", ""), await desk.RunAsync("nmstate validate wg.yml") is var run ? (run.ExitCode, run.Output, run.Error) : default);
    }

    [Fact]
    public async Task Sarif_has_a_rule_and_a_place_for_each_mistake()
    {
        using var desk = new Desk();
        desk.Write("a.yml", Broken);

        var run = await desk.RunAsync("nmstate validate --sarif a.yml");

        var result = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(("NMS1101", "error", "a.yml", 3, 3, 7), (
            result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString(), place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32(), place.GetProperty("region").GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public async Task A_formatted_document_is_canonical_and_hides_its_secrets_until_they_are_asked_for()
    {
        using var desk = new Desk();
        desk.Write("a.yml", "{interfaces: [{802.1x: {password: hunter2}, state: up, mtu: 0x5dc, type: ethernet, name: eth0}]}\n");

        var (hidden, shown) = (await desk.RunAsync("nmstate format a.yml"), await desk.RunAsync("nmstate format --show-secrets a.yml"));

        Assert.Equal(
            """
            interfaces:
            - name: eth0
              type: ethernet
              state: up
              mtu: 1500
              802.1x:
                password: <_password_hid_by_nmstate>

            """,
            hidden.Output);
        Assert.Equal(hidden.Output.Replace("<_password_hid_by_nmstate>", "hunter2", StringComparison.Ordinal), shown.Output);
    }

    [Fact]
    public async Task The_schema_is_one_json_document_and_says_how_many_properties_it_has()
    {
        using var desk = new Desk();

        var (schema, count, list) = (await desk.RunAsync("nmstate schema"), await desk.RunAsync("nmstate schema --count"), await desk.RunAsync("nmstate explain"));

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", JsonDocument.Parse(schema.Output).RootElement.GetProperty("$schema").GetString());
        Assert.Equal(list.Output.TrimEnd().Split('\n').Length, int.Parse(count.Output, provider: null));
        Assert.InRange(int.Parse(count.Output, provider: null), 500, 1000);
    }

    [Fact]
    public async Task A_property_is_explained_with_who_carries_it_out_and_an_example()
    {
        using var desk = new Desk();

        var run = await desk.RunAsync("nmstate explain 'interfaces[bond].link-aggregation.options.miimon'");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var part in (string[])["in milliseconds", "default:   0", "IFLA_BOND_MIIMON", "memory:          yes", "          miimon: 0"])
            Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'interfaces[bond].link-aggregation.options.mimon'", "Did you mean 'interfaces[bond].link-aggregation.options.miimon'?")]
    [InlineData("miimon", "Did you mean 'interfaces[bond].link-aggregation.options.miimon'?")]
    [InlineData("nonsense", "Paths begin with: interfaces")]
    public async Task A_near_miss_is_answered_with_what_was_probably_meant(string path, string hint)
    {
        using var desk = new Desk();

        var run = await desk.RunAsync($"nmstate explain {path}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("NMS5102", run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }
}

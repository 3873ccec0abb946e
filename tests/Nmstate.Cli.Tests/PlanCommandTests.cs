using System.Text.Json;
using Nmstate.Testing;

namespace Nmstate.Cli.Tests;

[Collection(ApplyTurn.Collection)]
public sealed class PlanCommandTests
{
    private const string Smaller = """
        interfaces:
        - name: eth0
          mtu: 1400

        """;

    private const string FourMistakes = """
        interfaces:
        - name: eth0
          mtuu: 1400
          ipv4: {enabled: true, address: [{ip: 192.0.2.300, prefix-length: 24}]}
        - name: br0
          type: linux-bridge
          bridge: {port: [{name: eth1}]}
        - name: br1
          type: linux-bridge
          bridge: {port: [{name: eth1}]}
        - name: v0
          type: veth

        """;

    [Fact]
    public async Task A_plan_with_changes_exits_2_and_shows_them_with_their_lines_order_and_operations()
    {
        using var desk = new Desk();
        desk.Write("a.yml", Smaller);

        var run = await desk.RunAsync("nmstate plan a.yml");

        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            Plan: 0 to create, 1 to modify, 0 to replace, 0 to delete.   provider memory 0.1.0
              ~ interface eth0               will change, in place
                  ~ mtu                      1500 -> 1400                             a.yml:3
            Order
              1 eth0#set mtu 1400
            Native
              1 interface/eth0#set   [1]
            Stored  nothing: what memory changes lasts until the next reboot.

            """,
            run.Output);
        Assert.Equal(Desk.Host, desk.HostText);
    }

    [Theory]
    [InlineData("nmstate show | nmstate plan -")]
    [InlineData("nmstate show --json | nmstate plan -")]
    [InlineData("nmstate show eth0 | nmstate plan -")]
    public async Task What_is_shown_plans_to_nothing(string command)
    {
        using var desk = new Desk();

        var run = await desk.RunAsync(command);

        Assert.Equal(new Run(0, "Nothing to do.\n", ""), run);
    }

    [Fact]
    public async Task All_mistakes_come_at_once_each_with_its_place_and_nothing_changes()
    {
        using var desk = new Desk();
        desk.Write("a.yml", FourMistakes);

        foreach (var command in new[] { "plan", "apply" })
        {
            var run = await desk.RunAsync($"nmstate {command} a.yml");

            Assert.Equal(1, run.ExitCode);
            Assert.Equal(["3:3", "4:40", "10:26", "12:9"], Places(run.Error));
            Assert.Equal(Desk.Host, desk.HostText);
        }
    }

    [Fact]
    public async Task Json_holds_the_diagnostics_of_a_refused_plan()
    {
        using var desk = new Desk();
        desk.Write("a.yml", "interfaces: [{name: eth0, ipv4: {enabled: true, dhcp: true}}]\n");

        var run = await desk.RunAsync("nmstate plan --json a.yml");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var diagnostic = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("NMS3001", diagnostic.GetProperty("code").GetString());
        Assert.Equal("""{"file":"a.yml","line":1,"column":55}""", JsonSerializer.Serialize(diagnostic.GetProperty("at")));
        Assert.Equal("Write the addresses down.", diagnostic.GetProperty("hint").GetString());
    }

    [Fact]
    public async Task The_json_of_one_plan_is_always_the_same_bytes()
    {
        using var desk = new Desk();
        desk.Write("a.yml", Smaller);

        var (first, second) = (await desk.RunAsync("nmstate plan --json a.yml"), await desk.RunAsync("nmstate apply --dry-run --json a.yml"));

        Assert.Equal(first, second);
        var plan = JsonDocument.Parse(first.Output).RootElement;
        Assert.Equal(["kind", "format", "provider", "fingerprint", "changes", "steps", "operations", "diagnostics"], plan.EnumerateObject().Select(p => p.Name));
        Assert.Equal(1400, plan.GetProperty("changes")[0].GetProperty("properties")[0].GetProperty("to").GetInt32());
        Assert.EndsWith("}\n", first.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_of_a_plan_says_what_of_the_host_it_was_made_from()
    {
        using var desk = new Desk();
        desk.Write("a.yml", "interfaces: [{name: dummy7, type: dummy}]\nroutes: {config: [{state: absent, next-hop-interface: eth0}]}\n");

        var readings = JsonDocument.Parse((await desk.RunAsync("nmstate plan --json a.yml")).Output).RootElement.GetProperty("fingerprint");

        Assert.Equal("""{"object":"interface/dummy7","exists":false}""", JsonSerializer.Serialize(readings[0]));
        Assert.Contains(readings.EnumerateArray(), r => r.TryGetProperty("match", out var match) && match.GetProperty("routes").GetProperty("next-hop-interface").GetString() == "eth0");
    }

    [Fact]
    public async Task Files_are_merged_from_left_to_right_and_a_file_can_stand_for_the_host()
    {
        using var desk = new Desk();
        desk.Write("a.yml", Smaller);
        desk.Write("b.yml", "interfaces: [{name: eth0, mtu: 1300}]\n");
        desk.Write("elsewhere.yml", "interfaces: [{name: eth0, type: ethernet, state: up, mtu: 9000}]\n");

        var run = await desk.RunAsync("nmstate plan a.yml b.yml --current elsewhere.yml");

        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"mtu +9000 -> 1300 +b\.yml:1", run.Output);
    }

    private static IEnumerable<string> Places(string text)
        => text.Split('\n').Where(l => l.StartsWith("a.yml:", StringComparison.Ordinal)).Select(l => l[6..l.IndexOf(": ", StringComparison.Ordinal)]);
}

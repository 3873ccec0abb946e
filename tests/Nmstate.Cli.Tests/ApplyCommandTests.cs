using System.Globalization;
using System.Text.Json;
using Nmstate.Testing;

namespace Nmstate.Cli.Tests;

[Collection(ApplyTurn.Collection)]
public sealed class ApplyCommandTests
{
    private const string Smaller = "interfaces: [{name: eth0, mtu: 1400}, {name: eth1, mtu: 1400}]\n";

    [Fact]
    public async Task Applying_shows_the_plan_says_what_is_done_and_applying_again_does_nothing()
    {
        using var desk = new Desk();
        desk.Write("a.yml", Smaller);
        desk.Write("before.yml", Desk.Host);

        var (first, second) = (await desk.RunAsync("nmstate apply a.yml"), await desk.RunAsync("nmstate apply -", Smaller));

        var plan = (await desk.RunAsync("nmstate plan --current before.yml a.yml")).Output;
        Assert.Equal(new Run(0, plan + "done        interface/eth0#set\ndone        interface/eth1#set\nApplied.\n", ""), first);
        Assert.Equal(new Run(0, "Nothing to do.\n", ""), second);
    }

    [Fact]
    public async Task A_failure_rolls_back_says_so_and_exits_1()
    {
        using var desk = new Desk();
        desk.Write("a.yml", Smaller);
        desk.Write("host.yml.fail", "interface/eth1#set");
        var before = (await desk.RunAsync("nmstate show")).Output;

        var run = await desk.RunAsync("nmstate apply a.yml");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error: interface/eth1#set: the paper tore\n", run.Error);
        Assert.EndsWith(
            """
            done        interface/eth0#set
            failed      interface/eth1#set
            undo        interface/eth0#set
            rolled back interface/eth0#set
            Rolled back: the host is as before.

            """,
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(before, (await desk.RunAsync("nmstate show")).Output);
    }

    [Fact]
    public async Task A_rollback_that_cannot_be_completed_exits_3_and_names_what_is_left()
    {
        using var desk = new Desk();
        desk.Write("a.yml", "interfaces: [{name: br0, type: linux-bridge, state: up}, {name: eth1, mtu: 1400}]\n");
        desk.Write("host.yml.fail", "interface/eth1#set\ninterface/br0#destroy");

        var run = await desk.RunAsync("nmstate apply --json a.yml");

        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        var result = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("rollback-incomplete", result.GetProperty("outcome").GetString());
        Assert.Equal("interface/eth1#set: the paper tore", result.GetProperty("cause").GetProperty("message").GetString());
        Assert.Equal("interface/br0", Assert.Single(result.GetProperty("left").EnumerateArray()).GetString());
        Assert.Contains(result.GetProperty("operations").EnumerateArray(), o => o.GetProperty("state").GetString() == "failed");
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task A_signal_rolls_back_and_says_so(string signal)
    {
        using var desk = new Desk();
        desk.Write("a.yml", Smaller);
        desk.Write("host.yml.hang", "interface/eth1#set");
        using var apply = desk.Start("nmstate apply a.yml");
        await desk.WaitForAsync("host.yml.hanging");

        await KillAsync(desk, signal, apply.Id);
        var run = await Desk.EndOfAsync(apply);

        Assert.Equal((1, "error: stopped on request\n"), (run.ExitCode, run.Error));
        Assert.EndsWith("Rolled back: the host is as before.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("mtu: 1500", desk.HostText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_apply_is_kept_out_while_show_and_plan_go_on_and_the_kernel_frees_the_lock_of_one_that_is_killed()
    {
        using var desk = new Desk();
        desk.Write("a.yml", Smaller);
        desk.Write("host.yml.hang", "interface/eth1#set");
        using var first = desk.Start("nmstate apply a.yml");
        await desk.WaitForAsync("host.yml.hanging");

        var second = await desk.RunAsync("nmstate apply a.yml");
        var others = (await desk.RunAsync("nmstate show"), await desk.RunAsync("nmstate plan a.yml"));
        await KillAsync(desk, "KILL", first.Id);
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(desk.Folder, "host.yml.hang"));
        var third = await desk.RunAsync("nmstate apply a.yml");

        Assert.Equal(1, second.ExitCode);
        Assert.Contains($"NMS4101: Another apply is under way in this network namespace: process {first.Id.ToString(CultureInfo.InvariantCulture)}.", second.Error, StringComparison.Ordinal);
        Assert.Equal((0, 2), (others.Item1.ExitCode, others.Item2.ExitCode));
        Assert.Equal(0, third.ExitCode);
    }

    [Theory]
    [InlineData("nmstate show | head -c 1", 0)]
    [InlineData("nmstate plan a.yml | head -c 0", 0)]
    [InlineData("nmstate apply a.yml | head -c 0", 1400)]
    public async Task A_closed_pipe_is_no_crash_and_stops_no_transaction(string command, int mtu)
    {
        using var desk = new Desk();
        desk.Write("a.yml", Smaller);

        var run = await desk.RunAsync(command);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(mtu == 1400, desk.HostText.Contains("mtu: 1400", StringComparison.Ordinal));
    }

    private static async Task KillAsync(Desk desk, string signal, int process)
        => Assert.Equal(0, (await desk.RunAsync($"true | kill -{signal} {process.ToString(CultureInfo.InvariantCulture)}")).ExitCode);
}

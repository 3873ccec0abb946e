using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Testing;

namespace Nmstate.Providers.Netplan.Tests;

[Collection(ApplyTurn.Collection)]
public sealed class NetplanProviderTests : IDisposable
{
    private readonly ScratchRoot _root = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task Without_a_root_it_wants_the_daemon_of_this_host()
    {
        Assert.SkipWhen(Guest.IsHere || File.Exists("/run/systemd/netif/state"), "systemd-networkd runs here");
        await using var provider = new NetplanProvider(NullLogger.Instance, TimeProvider.System, ProviderSettings.None);

        var probe = await provider.ProbeAsync(new ProbeRequest(), Cancellation);

        Assert.False(probe.Usable);
        Assert.Matches("systemd-networkd does not run|network namespace of the first process|there is no /etc/netplan|no connection to the bus", probe.Reason);
    }

    [Fact]
    public async Task A_way_to_apply_that_is_unknown_is_refused()
    {
        await using var provider = new NetplanProvider(NullLogger.Instance, TimeProvider.System, new ProviderSettings(new Dictionary<string, string> { [NetplanSettings.Applying] = "try" }));

        var probe = await provider.ProbeAsync(new ProbeRequest(), Cancellation);

        Assert.False(probe.Usable);
        Assert.Contains("'try' is no way to apply; there are direct and netplan", probe.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_below_a_root_belongs_to_no_daemon_whatever_runs_here()
    {
        _root.Write("etc/netplan/10.yaml", "network: {renderer: NetworkManager, ethernets: {lo: {}, eth0: {}}}");

        Assert.Empty((await _root.QueryAsync()).Facts.Owners);
    }

    [Fact]
    public async Task Below_a_root_it_is_the_one_and_what_it_was_not_asked_for_costs_no_run_of_the_generator()
    {
        const string Missing = "/no/such/generator";

        var read = await _root.Provider(generator: Missing).ProbeAsync(new ProbeRequest(ProbePurpose.Read), Cancellation);

        Assert.True(read.Usable);
        Assert.Null(read.Yields);
        await Assert.ThrowsAsync<ProviderException>(async () => await _root.Provider(generator: Missing).ProbeAsync(new ProbeRequest(), Cancellation));
    }

    [Theory]
    [InlineData("0.105", "netplan 0.105 is older than 0.106")]
    [InlineData("newest", "'newest' is no version of netplan")]
    public async Task A_version_that_is_unknown_is_refused(string version, string reason)
    {
        var probe = await _root.Provider(version: version).ProbeAsync(new ProbeRequest(), Cancellation);

        Assert.False(probe.Usable);
        Assert.Contains(reason, probe.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_decides_what_is_refused()
    {
        const string Pair = "interfaces: [{name: a, type: veth, veth: {peer: b}}]";

        Assert.True((await _root.ProposeAsync(Pair, _root.Provider(version: "0.106"))).IsRefused);
        Assert.False((await _root.ProposeAsync(Pair, _root.Provider(version: "0.107"))).IsRefused);
    }

    [Fact]
    public async Task The_first_command_of_the_readme_writes_one_file_and_then_has_nothing_to_do()
    {
        const string Apply = "apply --provider netplan --root demo samples/bond-vlan.yml";

        var (first, second) = (await RunAsync(Apply), await RunAsync(Apply));

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("Native\n  1 write etc/netplan/99-nmstate.yaml   [", first.Output, StringComparison.Ordinal);
        Assert.EndsWith("Applied.\n", first.Output, StringComparison.Ordinal);
        Assert.Equal(["99-nmstate.yaml"], Directory.GetFileSystemEntries(_root.PathOf("demo/etc/netplan")).Select(Path.GetFileName));
        Assert.Equal((0, "Nothing to do.\n"), (second.ExitCode, second.Output));
    }

    [Fact]
    public async Task The_command_makes_a_bridge_in_a_directory_and_then_has_nothing_to_do()
    {
        const string Apply = "apply --provider netplan --root demo --set version=1.1 --set generator=none samples/bridge.yml";

        var (first, second) = (await RunAsync(Apply), await RunAsync(Apply));

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("Native\n  1 write etc/netplan/98-nmstate-veth.yaml   [", first.Output, StringComparison.Ordinal);
        Assert.EndsWith("done        write etc/netplan/99-nmstate.yaml\nApplied.\n", first.Output, StringComparison.Ordinal);
        Assert.Contains("br0:\n", _root.Read("demo/etc/netplan/99-nmstate.yaml"), StringComparison.Ordinal);
        Assert.Equal((0, "Nothing to do.\n"), (second.ExitCode, second.Output));
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string arguments)
    {
        var words = arguments.Replace("samples/", Path.Combine(AppContext.BaseDirectory, "samples/"), StringComparison.Ordinal).Split(' ');
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "nmstate"), words)
        {
            WorkingDirectory = _root.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await output, await error);
    }
}

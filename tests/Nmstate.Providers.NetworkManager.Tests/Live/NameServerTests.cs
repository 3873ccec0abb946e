using Nmstate.Engine.Transactions;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Hosts;
using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>Name servers, document after document, as a resolver sees them.</summary>
public sealed class NameServerTests : LiveTest
{
    private const string Host = """
        dns-resolver:
          config: {server: [2001:db8::53, 192.0.2.53], search: [example.net]}
        """;

    private const string Purged = "dns-resolver: {config: {}}";

    [Fact]
    public async Task Those_of_the_whole_host_come_and_go_and_leave_nothing()
    {
        await using var stage = await Stage.SetAsync(new Scenario("w16-global-dns"), Cancellation);
        var before = await DnsDump.TakeAsync(Cancellation);

        await ApplyTwiceAsync(Host);
        Assert.Equal("search example.net\nnameserver 2001:db8::53\nnameserver 192.0.2.53", await DnsDump.ResolversAsync(Cancellation));
        Assert.Equal([DnsHome.Global], (await QueryAsync()).Stored.DnsHomes);

        await ApplyTwiceAsync(Purged);
        Assert.Equal(before, await DnsDump.TakeAsync(Cancellation));
    }

    [Fact]
    public async Task Those_of_the_whole_host_survive_the_daemon()
    {
        await using var stage = await Stage.SetAsync(new Scenario("w16-global-dns"), Cancellation);
        await ApplyTwiceAsync(Host);

        await stage.Lab.SignalDaemonAsync("KILL", Cancellation);
        await stage.Lab.RestartDaemonAsync(Cancellation);

        Assert.IsType<NothingToDo>(await ApplyAsync(Read(Host)));
    }

    [Fact]
    public async Task Both_families_at_one_interface_keep_their_order()
    {
        await using var stage = await Stage.SetAsync(new Scenario("dns-purged"), Cancellation);

        await ApplyTwiceAsync(Host);

        Assert.Equal("search example.net\nnameserver 2001:db8::53\nnameserver 192.0.2.53", await DnsDump.ResolversAsync(Cancellation));
        Assert.Equal([new DnsHome("eth0")], (await QueryAsync()).Stored.DnsHomes);
    }

    [Fact]
    public async Task What_moves_to_the_whole_host_does_not_come_back_with_a_purge()
    {
        await using var stage = await Stage.SetAsync(new Scenario("dns-purged"), Cancellation);

        await ApplyTwiceAsync("dns-resolver: {config: {server: [192.0.2.53, 2001:db8::53, 192.0.2.54]}}");
        Assert.Equal("search example.net\nnameserver 192.0.2.53\nnameserver 2001:db8::53\nnameserver 192.0.2.54", await DnsDump.ResolversAsync(Cancellation));

        await ApplyTwiceAsync(Purged);
        Assert.Equal("", await DnsDump.ResolversAsync(Cancellation));
    }

    [Fact]
    public async Task What_the_whole_host_silences_is_cleared_with_a_change()
    {
        await using var stage = await Stage.SetAsync(new Scenario("dns-purged"), Cancellation);
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);
        await bus.SetGlobalDnsAsync(GlobalDns.Write(Row.Empty, new DnsSettings { Server = [IpAddress.Parse("192.0.2.99")] }), Cancellation);

        await ApplyTwiceAsync(Purged);

        Assert.Equal("", await DnsDump.ResolversAsync(Cancellation));
    }

    [Fact]
    public async Task Servers_in_forms_that_the_schema_does_not_have_stay_with_those_that_do()
    {
        await using var stage = await Stage.SetAsync(new Scenario("dns-purged"), Cancellation);
        await RunAsync("nmcli", ["connection", "modify", "eth0", "ipv4.dns", "192.0.2.53#dns.example.net", "ipv4.dns-options", "timeout:2"], Cancellation);
        // Reapplied, other options beside search domains end the daemon of 1.42.4 (until 0a029951, 1.42.6).
        await RunAsync("nmcli", ["connection", "up", "eth0"], Cancellation);

        await ApplyTwiceAsync("dns-resolver: {config: {server: [192.0.2.54, 192.0.2.53], search: [example.net]}}");

        var shown = await RunAsync("nmcli", ["--terse", "--fields", "ipv4.dns,ipv4.dns-options", "connection", "show", "eth0"], Cancellation);
        Assert.Equal("ipv4.dns:192.0.2.54,192.0.2.53#dns.example.net\nipv4.dns-options:timeout:2\n", shown);
    }

    [Fact]
    public async Task A_holder_that_is_deleted_with_its_link_hands_them_over()
    {
        await using var stage = await Stage.SetAsync(new Scenario("dns-purged"), Cancellation);

        await ApplyTwiceAsync("interfaces: [{name: eth0, state: absent}]");

        Assert.Equal("search example.net\nnameserver 192.0.2.53", await DnsDump.ResolversAsync(Cancellation));
        Assert.Equal([new DnsHome("eth1")], (await QueryAsync()).Stored.DnsHomes);
    }

    [Fact]
    public async Task What_the_daemon_does_not_take_for_the_whole_host_is_a_failure_that_is_rolled_back()
    {
        await using var stage = await Stage.SetAsync(new Scenario("w16-global-dns"), Cancellation);
        await File.WriteAllTextAsync(
            "/etc/NetworkManager/conf.d/global.conf", "[global-dns]\nsearches=conf.example\n[global-dns-domain-*]\nservers=192.0.2.1\n", Cancellation);
        await stage.Lab.SignalDaemonAsync("KILL", Cancellation);
        await stage.Lab.RestartDaemonAsync(Cancellation);
        var before = await DnsDump.TakeAsync(Cancellation);

        var result = await ApplyAsync(Read(Host));

        Assert.Contains("whole host", Assert.IsType<RolledBack>(result).Cause.Message, StringComparison.Ordinal);
        Assert.Equal(before, await DnsDump.TakeAsync(Cancellation));
    }

    private static Document Read(string text) => StateReader.Read(new SourceText("desired.yml", text));

    private async Task ApplyTwiceAsync(string text)
    {
        var first = await ApplyAsync(Read(text));
        Assert.True(first is Applied, string.Concat(first.Diagnostics.Select(DiagnosticText.Render)) + (first is RolledBack r ? string.Join('\n', r.Differences) : ""));
        var second = await ApplyAsync(Read(text));
        Assert.True(second is NothingToDo, second.ToString());
    }

    private async Task<HostState> QueryAsync() => HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));
}

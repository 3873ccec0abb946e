using Nmstate.Engine.Transactions;
using Nmstate.Planning.Hosts;
using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>Documents whose effect needs a daemon: leases, descriptions, links that somebody else configured.</summary>
public sealed class DocumentTests : LiveTest
{
    private static readonly Scenario OneLink = new("w11-gateway-replaced");

    public static TheoryData<string> Documents => new()
    {
        """
        interfaces:
        - name: eth0
          ipv4: {enabled: true, dhcp: true, auto-dns: false, auto-gateway: false, address: []}
          ipv6: {enabled: true, dhcp: true, autoconf: true, auto-routes: false}
        """,
        """
        interfaces:
        - name: eth0
          description: the uplink
          mtu: 1400
        """,
        """
        interfaces:
        - name: eth0
          mac-address: 02:00:5E:10:00:07
        """,
        """
        interfaces:
        - name: br7
          type: linux-bridge
          bridge:
            options: {mac-ageing-time: 77, stp: {enabled: true, forward-delay: 5}}
            port: []
        """,
        """
        interfaces:
        - name: stray
          type: ethernet
          ipv4: {enabled: true, address: [{ip: 203.0.113.7, prefix-length: 24}]}
        """,
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Applied_a_second_time_there_is_nothing_to_do(string text)
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        // With an address of its own, since udev gives another one to a link that was made without.
        await IpAsync("link add stray address 02:00:5e:10:00:08 type veth peer name other address 02:00:5e:10:00:09", Cancellation);
        await IpAsync("link set other up", Cancellation);
        await IpAsync("link set stray up", Cancellation);
        await Stage.ConfigureForeignAsync("stray", "address add 203.0.113.7/24 dev stray", Cancellation);
        var document = StateReader.Read(new SourceText("desired.yml", text));

        var first = await ApplyAsync(document);
        var second = await ApplyAsync(document);

        Assert.True(first is Applied, Words(first));
        Assert.True(second is NothingToDo, Words(second));
    }

    [Fact]
    public async Task An_autoconfiguration_that_the_daemon_cannot_have_alone_is_refused()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);

        var result = await ApplyAsync(StateReader.Read(new SourceText("desired.yml", """
            interfaces:
            - name: eth0
              ipv6: {enabled: true, dhcp: false, autoconf: true}
            """)));

        Assert.IsType<Refused>(result);
    }

    [Fact]
    public async Task What_is_down_stays_stored_as_down()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);

        var result = await ApplyAsync(StateReader.Read(new SourceText("desired.yml", """
            interfaces:
            - name: eth0
              state: down
              ipv4: {enabled: false}
            """)));

        Assert.True(result is Applied, result.ToString());
        var host = HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));
        Assert.Equal((InterfaceState.Down, InterfaceState.Down), (host.Running.Find("eth0")!.State, host.Stored.Find("eth0")!.State));
    }

    [Fact]
    public async Task What_was_down_comes_up_as_it_is_stored()
    {
        await using var stage = await Stage.SetAsync(new Scenario("link-down"), Cancellation);
        var before = HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));

        var down = await ApplyAsync(StateReader.Read(new SourceText("down.yml", "interfaces: [{name: eth0, state: down}]")));
        var up = await ApplyAsync(StateReader.Read(new SourceText("up.yml", "interfaces: [{name: eth0, state: up}]")));

        Assert.True(down is Applied, down.ToString());
        Assert.True(up is Applied, up.ToString());
        var after = HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));
        Assert.Equal(before.Running.Find("eth0"), after.Running.Find("eth0"));
        Assert.Equal(before.Running.RoutesOf("eth0"), after.Running.RoutesOf("eth0"));
        Assert.Equal(before.Stored.Find("eth0"), after.Stored.Find("eth0"));
        Assert.Equal(before.Stored.RoutesOf("eth0"), after.Stored.RoutesOf("eth0"));
    }

    [Fact]
    public async Task One_end_of_a_pair_that_is_to_be_down_is_refused_with_the_line_and_the_reason()
    {
        await using var stage = await Stage.SetAsync(new Scenario("veth-deleted"), Cancellation);

        var result = await ApplyAsync(StateReader.Read(new SourceText("down.yml", "interfaces: [{name: pair-l, state: down}]")));

        var diagnostic = Assert.Single(Assert.IsType<Refused>(result).Diagnostics, d => d.Severity == State.Diagnostics.Severity.Error);
        Assert.Equal("NMS3004", diagnostic.Code);
        Assert.Equal(1, diagnostic.At?.Line);
    }
}

using System.Net;
using System.Net.Sockets;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Netlink.Transport;
using Nmstate.Testing;

namespace Nmstate.Linux.Tests.Netlink.Routes;

public sealed class RouteTests : NamespaceTest
{
    private const uint Table = 1000;

    private static readonly IPAddress Destination = new([198, 51, 100, 0]);
    private static readonly IPAddress RouterA = new([192, 0, 2, 10]);
    private static readonly IPAddress RouterB = new([192, 0, 2, 11]);
    private static readonly IPAddress DestinationIPv6 = Documentation(0xff, 0);
    private static readonly IPAddress RouterAIPv6 = Documentation(0, 10);
    private static readonly IPAddress RouterBIPv6 = Documentation(0, 11);

    [Fact]
    public async Task A_route_reads_back_as_it_was_added()
    {
        var link = await CreateUplinkAsync();
        var route = Via(link, RouterA) with
        {
            Priority = 150,
            PreferredSource = new IPAddress([192, 0, 2, 1]),
            Metrics = AttributeSet.Empty.With<uint>(2, 1400u).With<uint>(11, 10u),
        };

        await ExecuteAsync(RouteRequest.Add(route));

        Assert.Equal(route, Assert.Single(await RoutesAsync()));
        Assert.Contains(
            "198.51.100.0/24 via 192.0.2.10 dev v0 proto static src 192.0.2.1 metric 150 mtu 1400 initcwnd 10",
            await IpCommand.IpAsync("route show table 1000", Cancellation),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_default_route_and_one_on_the_link_have_their_own_forms()
    {
        var link = await CreateUplinkAsync();
        var throughRouter = Via(link, RouterA) with { Destination = IPAddress.Any, PrefixLength = 0 };
        var onLink = Via(link, RouterA) with { Gateway = null, Scope = RT_SCOPE.LINK };

        await ExecuteAsync(RouteRequest.Add(throughRouter));
        await ExecuteAsync(RouteRequest.Add(onLink));

        Assert.Equal([throughRouter, onLink], await RoutesAsync());
    }

    [Fact]
    public async Task Adding_to_a_taken_key_is_refused_and_appending_waits_behind()
    {
        var link = await CreateUplinkAsync();
        await ExecuteAsync(RouteRequest.Add(Via(link, RouterA)));

        var refusal = await Assert.ThrowsAsync<NetlinkException>(async () => await ExecuteAsync(RouteRequest.Add(Via(link, RouterB))));
        await ExecuteAsync(RouteRequest.Append(Via(link, RouterB)));

        Assert.Equal(Errno.EEXIST, refusal.Errno);
        Assert.Equal([Via(link, RouterA), Via(link, RouterB)], await RoutesAsync());
    }

    [Fact]
    public async Task Replacing_changes_the_router_in_place()
    {
        var link = await CreateUplinkAsync();
        await ExecuteAsync(RouteRequest.Add(Via(link, RouterA)));

        await ExecuteAsync(RouteRequest.Replace(Via(link, RouterB)));

        Assert.Equal(RouterB, Assert.Single(await RoutesAsync()).Gateway);
    }

    [Fact]
    public async Task Deleting_takes_only_the_route_that_matches_in_full()
    {
        var link = await CreateUplinkAsync();
        await ExecuteAsync(RouteRequest.Add(Via(link, RouterA)));
        await ExecuteAsync(RouteRequest.Append(Via(link, RouterB)));

        var refusal = await Assert.ThrowsAsync<NetlinkException>(
            async () => await ExecuteAsync(RouteRequest.Delete(Via(link, RouterB) with { Protocol = RTPROT.BOOT })));
        await ExecuteAsync(RouteRequest.Delete(Via(link, RouterB)));

        Assert.Equal(Errno.ESRCH, refusal.Errno);
        Assert.Equal(RouterA, Assert.Single(await RoutesAsync()).Gateway);
    }

    [Fact]
    public async Task A_route_over_several_hops_keeps_their_weights_and_is_deleted_whole()
    {
        var link = await CreateUplinkAsync();
        var hops = Hops(new(link.Index, RouterA, 1), new(link.Index, RouterB, 256));
        var route = Via(link, RouterA) with { LinkIndex = 0, Gateway = null, Hops = hops };
        await ExecuteAsync(RouteRequest.Add(route));

        Assert.Equal(route, Assert.Single(await RoutesAsync()));
        await ExecuteAsync(RouteRequest.Delete(route));

        Assert.Empty(await RoutesAsync());
    }

    [Fact]
    public async Task A_router_of_the_other_family_is_written_and_read()
    {
        var link = await CreateUplinkAsync();
        var route = Via(link, RouterAIPv6);

        await ExecuteAsync(RouteRequest.Add(route));

        Assert.Equal(route, Assert.Single(await RoutesAsync()));
        Assert.Contains("via inet6 2001:db8::a", await IpCommand.IpAsync("route show table 1000", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appended_IPv6_route_becomes_a_sibling()
    {
        var link = await CreateUplinkAsync();
        var route = Via(link, RouterAIPv6) with { Destination = DestinationIPv6, PrefixLength = 64, Priority = 200 };
        await ExecuteAsync(RouteRequest.Add(route));

        await ExecuteAsync(RouteRequest.Append(route with { Gateway = RouterBIPv6 }));

        var both = Assert.Single(await RoutesAsync(AddressFamily.InterNetworkV6));
        Assert.Equal(Hops(new(link.Index, RouterAIPv6, 1), new(link.Index, RouterBIPv6, 1)), both.Hops);
        await ExecuteAsync(RouteRequest.Delete(route));
        Assert.Equal(RouterBIPv6, Assert.Single(await RoutesAsync(AddressFamily.InterNetworkV6)).Gateway);
    }

    [Fact]
    public async Task An_IPv6_route_over_several_hops_is_deleted_whole()
    {
        var link = await CreateUplinkAsync();
        var route = Via(link, RouterAIPv6) with
        {
            Destination = DestinationIPv6,
            PrefixLength = 64,
            Priority = 200,
            LinkIndex = 0,
            Gateway = null,
            Hops = Hops(new(link.Index, RouterAIPv6, 1), new(link.Index, RouterBIPv6, 1)),
        };
        await ExecuteAsync(RouteRequest.Add(route));

        Assert.Equal(route, Assert.Single(await RoutesAsync(AddressFamily.InterNetworkV6)));
        await ExecuteAsync(RouteRequest.Delete(route));

        Assert.Empty(await RoutesAsync(AddressFamily.InterNetworkV6));
    }

    [Theory]
    [InlineData(AddressFamily.InterNetwork)]
    [InlineData(AddressFamily.InterNetworkV6)]
    public async Task A_route_over_a_next_hop_object_comes_back_as_such(AddressFamily family)
    {
        var link = await CreateUplinkAsync();
        var (destination, router) = family == AddressFamily.InterNetwork ? (Destination, RouterA) : (DestinationIPv6, RouterAIPv6);
        await IpCommand.IpAsync($"nexthop add id 12 via {router} dev v0", Cancellation);
        await IpCommand.IpAsync($"route add {destination}/24 table 1000 nhid 12 metric 9", Cancellation);
        var before = Assert.Single(await RoutesAsync(family));

        await ExecuteAsync(RouteRequest.Delete(before));
        Assert.Empty(await RoutesAsync(family));
        await ExecuteAsync(RouteRequest.Add(before));

        Assert.Equal((12u, link.Index, router), (before.NextHopId, before.LinkIndex, before.Gateway));
        Assert.Equal(before, Assert.Single(await RoutesAsync(family)));
    }

    [Theory]
    [InlineData(AddressFamily.InterNetwork)]
    [InlineData(AddressFamily.InterNetworkV6)]
    public async Task A_blackhole_that_was_read_is_deleted_and_added_again(AddressFamily family)
    {
        var destination = family == AddressFamily.InterNetwork ? Destination : DestinationIPv6;
        await IpCommand.IpAsync($"route add blackhole {destination}/24 table 1000", Cancellation);
        var before = Assert.Single(await RoutesAsync(family));

        await ExecuteAsync(RouteRequest.Delete(before));
        Assert.Empty(await RoutesAsync(family));
        await ExecuteAsync(RouteRequest.Add(before));

        Assert.Equal(before, Assert.Single(await RoutesAsync(family)));
    }

    [Fact]
    public async Task A_table_that_does_not_exist_is_empty()
    {
        Assert.Empty(await Connection.GetRoutesAsync(new DumpRoutes(AddressFamily.InterNetwork) { Table = 4711 }, Cancellation));
        Assert.Empty(await Connection.GetRoutesAsync(new DumpRoutes(AddressFamily.InterNetworkV6) { Table = 4711 }, Cancellation));
    }

    [Fact]
    public async Task A_dump_filters_by_protocol_and_by_link()
    {
        var link = await CreateUplinkAsync();
        await ExecuteAsync(RouteRequest.Add(Via(link, RouterA)));
        await ExecuteAsync(RouteRequest.Add(Via(link, RouterA) with { Priority = 7, Protocol = (RTPROT)222 }));

        var all = new DumpRoutes(AddressFamily.InterNetwork);
        var ofProtocol = await Connection.GetRoutesAsync(all with { Protocol = RTPROT.STATIC }, Cancellation);
        var ofLoopback = await Connection.GetRoutesAsync(all with { LinkIndex = 1 }, Cancellation);

        Assert.True(Connection.DumpsAreStrict);
        Assert.Equal(Via(link, RouterA), Assert.Single(ofProtocol));
        Assert.NotEmpty(ofLoopback);
        Assert.All(ofLoopback, route => Assert.Equal(1, route.LinkIndex));
    }

    private async Task<Link> CreateUplinkAsync()
    {
        var link = await CreateCableAsync("v0", "v1");
        await ExecuteAsync(AddressRequest.Add(LinkAddress.Static(link.Index, new IPAddress([192, 0, 2, 1]), 24)));
        await ExecuteAsync(AddressRequest.Add(LinkAddress.Static(link.Index, Documentation(0, 1), 64) with { Flags = IFA_F.NODAD }));
        return link;
    }

    private async Task<IEnumerable<KernelRoute>> RoutesAsync(AddressFamily family = AddressFamily.InterNetwork) =>
        await Connection.GetRoutesAsync(new DumpRoutes(family) { Table = Table }, Cancellation);

    private static KernelRoute Via(Link link, IPAddress router) => new()
    {
        Destination = Destination,
        PrefixLength = 24,
        Table = Table,
        LinkIndex = link.Index,
        Gateway = router,
    };

    private static EquatableArray<RouteHop> Hops(params RouteHop[] hops) => new([.. hops]);

    /// <summary>2001:db8:0:SUBNET::HOST.</summary>
    private static IPAddress Documentation(byte subnet, byte host) =>
        new([0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, subnet, 0, 0, 0, 0, 0, 0, 0, host]);
}

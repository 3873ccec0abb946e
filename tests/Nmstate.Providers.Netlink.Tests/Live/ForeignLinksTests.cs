using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Writing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>Links that the schema does not describe are shown and left alone.</summary>
public sealed class ForeignLinksTests : LiveTest
{
    private static readonly string[] Host =
    [
        "link add v0 type veth peer name v1",
        "link set v0 up",
        "link set v1 up",
        "address add 192.0.2.1/24 dev v0",
        "address add 192.0.2.77/24 dev v0 valid_lft 3600 preferred_lft 1800",
        "-6 address add 2001:db8::1/64 dev v0 nodad",
        "link set v0 alias a-cable",
        "link add br0 type bridge forward_delay 0",
        "link set br0 up",
        "link add mv0 link v0 type macvlan",
        "address add 203.0.113.5/24 dev mv0",
        "link set mv0 up",
        "link add vx0 type vxlan id 7 dstport 4789 dev v0 remote 192.0.2.9",
        "link set vx0 master br0 up",
        "link add ifb0 type ifb",
        "tuntap add tun0 mode tun",
        "tuntap add tap0 mode tap",
        "route add 198.51.100.0/24 via 192.0.2.254 dev v0",
        "route add 198.51.101.0/24 nexthop via 192.0.2.254 dev v0 weight 2 nexthop via 192.0.2.253 dev v0",
        "route add 198.51.102.0/24 via 192.0.2.254 dev v0 proto dhcp metric 100",
        "route add 198.51.103.0/24 via 192.0.2.254 dev v0 proto bgp",
        "route add blackhole 198.51.104.0/24",
        "route add 198.51.105.0/24 via 203.0.113.254 dev mv0",
        "-6 route add 2001:db8:5::/64 via 2001:db8::a dev v0",
        "-6 route append 2001:db8:5::/64 via 2001:db8::b dev v0",
        "route add 198.51.106.0/24 dev v0 table 1000",
    ];

    [Fact]
    public async Task What_is_shown_plans_to_nothing()
    {
        await SetAsync();
        var report = await Provider.QueryAsync(new QueryRequest(), Cancellation);
        var shown = StateReader.Read(new SourceText("shown.yml", StateWriter.ToYaml(report.Running)));

        var result = Planner.Plan(HostState.Of(report), shown, PlanTraits.Kernel, PlanOptions.Default);

        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.NotNull(result.Plan);
        Assert.Empty(result.Plan.Changes.Select(c => $"{c.Object} {string.Join(' ', c.Properties.Select(p => p.Path))} {string.Join(' ', c.Items)}"));
        Assert.True(result.Plan.IsEmpty);
    }

    [Fact]
    public async Task They_are_facts_with_what_they_stand_on_and_whose_port_they_are()
    {
        await SetAsync();

        var facts = (await Provider.QueryAsync(new QueryRequest(), Cancellation)).Facts;

        Assert.Equal(
            [
                new IgnoredLink("ifb0", new InterfaceType("ifb")),
                new IgnoredLink("mv0", new InterfaceType("mac-vlan"), Base: "v0"),
                new IgnoredLink("tap0", new InterfaceType("tun")),
                new IgnoredLink("tun0", new InterfaceType("tun")),
                new IgnoredLink("vx0", new InterfaceType("vxlan"), Controller: "br0"),
            ],
            facts.IgnoredLinks);
    }

    [Fact]
    public async Task Routes_that_the_schema_cannot_say_in_full_are_shown_as_running_only()
    {
        await SetAsync();

        var routes = (await Provider.QueryAsync(new QueryRequest(), Cancellation)).Running.Routes!;

        Assert.Equal(
            ["198.51.100.0/24", "198.51.105.0/24", "198.51.106.0/24", "2001:db8:5::/64", "2001:db8:5::/64"],
            routes.Config!.Select(r => r.Destination.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(2, routes.Running!.Count(r => r.Destination.ToString() == "198.51.101.0/24"));
        Assert.Contains(routes.Running!, r => r.Destination.ToString() == "198.51.102.0/24");
        Assert.DoesNotContain(routes.Running!, r => r.Destination.ToString() is "198.51.103.0/24" or "198.51.104.0/24");
    }

    [Fact]
    public async Task The_management_path_is_the_link_to_the_caller_and_what_it_stands_on()
    {
        await SetAsync();

        async Task<IEnumerable<string>> PathTo(string caller)
            => (await Provider.QueryAsync(new QueryRequest(new(Address(caller))), Cancellation)).Facts.ManagementPath.Order(StringComparer.Ordinal);

        Assert.Equal(["v0"], await PathTo("198.51.100.7"));
        Assert.Equal(["mv0", "v0"], await PathTo("198.51.105.7"));
        Assert.Empty(await PathTo("100.64.0.1"));
    }

    private async Task SetAsync()
    {
        foreach (var line in Host)
            await IpAsync(line, Cancellation);
    }

    private static byte[] Address(string text) => IpAddress.TryParse(text, out var address) ? address.ToBytes() : [];
}

using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Linux.Executing;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>What operations do where the kernel is not as the plan believed.</summary>
public sealed class OperationTests : LiveTest
{
    [Fact]
    public async Task An_address_that_is_there_already_is_a_fault_with_a_hint()
    {
        await SetAsync();
        var plan = await PlanAsync(v0 => v0 with { Ipv4 = v0.Ipv4! with { Address = [.. v0.Ipv4.Address!, Address(9)] } });
        await IpAsync("address add 192.0.2.9/24 dev v0", Cancellation);

        var refused = await Assert.ThrowsAsync<OperationRefusedException>(() => ExecuteAsync(plan));

        Assert.StartsWith("add 192.0.2.9/24 to v0: RTM_NEWADDR", refused.Message, StringComparison.Ordinal);
        Assert.Contains("EEXIST", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(refused.Hint);
    }

    [Fact]
    public async Task An_address_that_is_gone_already_is_gone()
    {
        await SetAsync();
        var plan = await PlanAsync(v0 => v0 with { Ipv4 = new Ipv4 { Enabled = false, Address = [] } });
        await IpAsync("address flush dev v0", Cancellation);

        await ExecuteAsync(plan);
    }

    [Theory]
    [InlineData("boot")]
    [InlineData("static")]
    public async Task A_route_goes_whoever_of_the_people_made_it(string protocol)
    {
        await SetAsync();
        await IpAsync($"route add 198.51.100.0/24 via 192.0.2.254 dev v0 proto {protocol}", Cancellation);
        await IpAsync("route append 198.51.100.0/24 via 192.0.2.254 dev v0 proto bgp", Cancellation);
        var host = await QueryAsync();

        await ExecuteAsync(Planner.PlanStates(host, host with { Running = host.Running.With("v0", RouteSet.Empty) }, PlanTraits.Kernel, PlanOptions.Default));

        Assert.Equal("198.51.100.0/24 via 192.0.2.254 proto bgp", (await IpAsync("route show 198.51.100.0/24 dev v0", Cancellation)).Trim());
    }

    [Fact]
    public async Task A_route_is_replaced_at_once_where_it_is_alone_and_beside_a_daemons_without_touching_that()
    {
        await SetAsync();
        await IpAsync("route add 198.51.100.0/24 via 192.0.2.253 dev v0 proto bgp", Cancellation);
        await IpAsync("route append 198.51.100.0/24 via 192.0.2.254 dev v0 proto static", Cancellation);
        await IpAsync("route add 198.51.101.0/24 via 192.0.2.254 dev v0 proto boot", Cancellation);
        var host = await QueryAsync();
        var routes = RouteSet.Of(host.Running.RoutesOf("v0").Select(r => r with { NextHopAddress = Address(252).Ip }));

        await ExecuteAsync(Planner.PlanStates(host, host with { Running = host.Running.With("v0", routes) }, PlanTraits.Kernel, PlanOptions.Default));

        Assert.Equal(
            ["198.51.100.0/24 via 192.0.2.252 proto static", "198.51.100.0/24 via 192.0.2.253 proto bgp", "198.51.101.0/24 via 192.0.2.252 proto static"],
            (await IpAsync("route show root 198.51.100.0/23 dev v0", Cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim())
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task When_a_link_has_gone_down_or_up_so_have_the_vlans_on_it()
    {
        Assert.SkipWhen(await Kinds.FirstMissingAsync([InterfaceType.Vlan], Cancellation) is not null, "This kernel has no driver for links of the kind vlan.");
        await SetAsync();
        await IpBatchAsync("", ["link add link v0 name v0.5 type vlan id 5", "link set v0.5 up"], Cancellation);
        using var kernel = new KernelAccess(NullLogger.Instance);

        // The kernel takes its time only now and then.
        for (var i = 0; i < 100; i++)
        {
            var up = i % 2 == 1;
            await PlanExecutor.ExecuteAsync(SwitchLink.Of("v0", up, ["v0.5"], []), kernel.Session, Cancellation);
            Assert.Equal((i, up), (i, (await kernel.Session.LinkAsync("v0.5", Cancellation)).IsUp));
        }
    }

    [Fact]
    public async Task Here_it_is_usable_and_says_on_which_kernel()
    {
        var probe = await Provider.ProbeAsync(new ProbeRequest(), Cancellation);

        Assert.True(probe.Usable, probe.Reason);
        Assert.StartsWith("Linux ", probe.Reason, StringComparison.Ordinal);
    }

    private async Task SetAsync()
    {
        await IpAsync("link add v0 type veth peer name v1", Cancellation);
        await IpAsync("link set v0 up", Cancellation);
        await IpAsync("link set v1 up", Cancellation);
        await IpAsync("address add 192.0.2.1/24 dev v0", Cancellation);
    }

    private static InterfaceAddress Address(uint host) => new() { Ip = new IpAddress(0, 0xC0000200u + host, IpFamily.V4), PrefixLength = 24 };

    private async Task<ChangePlan> PlanAsync(Func<Interface, Interface> edit)
    {
        var host = await QueryAsync();
        var after = host.Running.With("v0", InterfaceForm.Normal(edit(host.Running.Find("v0")!)));
        return Planner.PlanStates(host, host with { Running = after }, PlanTraits.Kernel, PlanOptions.Default);
    }

    private async Task ExecuteAsync(ChangePlan plan)
        => await Provider.ExecuteAsync(await Provider.PrepareAsync(plan, Cancellation), new Silence(), Cancellation);

    private async Task<HostState> QueryAsync() => HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));
}

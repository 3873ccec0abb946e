using Nmstate.Engine.Checking;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Engine.Tests.Checking;

public sealed class CapabilityCheckTests
{
    private const string Host = """
        interfaces:
        - name: eth0
          type: ethernet
          state: up
          mtu: 1500
        - name: br0
          type: linux-bridge
          state: up
        """;

    private static readonly Capabilities Enough = Capabilities.None
        .Supports("interfaces[*].state", "interfaces[ethernet].type", "interfaces[linux-bridge].type", "interfaces[ethernet].mtu", "interfaces[*].controller")
        .Supports("interfaces[*].ipv4.enabled", "interfaces[*].ipv4.address[].ip", "interfaces[*].ipv4.address[].prefix-length")
        .Supports("interfaces[*].ipv6.enabled", "routes.config[].destination", "routes.config[].next-hop-interface")
        .Supports("interfaces[linux-bridge].bridge.port[].name")
        .Refuses(["interfaces[*].ipv4.dhcp"], because: "it asks nobody", hint: "Write it down.", unless: false);

    [Theory]
    [InlineData("interfaces: [{name: eth0, mtu: 1400, ipv4: {enabled: true, dhcp: false, address: [{ip: 192.0.2.1, prefix-length: 24}]}}]")]
    [InlineData("interfaces: [{name: br0, type: linux-bridge, bridge: {port: [{name: eth0}]}}]")]
    [InlineData("interfaces: [{name: br0, state: absent, mtu: 1400}]")]
    [InlineData("interfaces: [{name: wlan7, type: wifi, state: ignore, mtu: 1400}]")]
    [InlineData("interfaces: [{name: eth0, min-mtu: 68, driver: virtio}]")]
    public void What_is_supported_or_not_asked_for_passes(string desired) => Assert.Empty(Check(desired, Enough));

    [Theory]
    [InlineData("interfaces: [{name: br0, mtu: 1400}]", "NMS3002 1:31 interfaces[br0].mtu")]
    [InlineData("interfaces: [{name: eth0, ipv4: {enabled: true, dhcp: true}}]", "NMS3001 1:55 interfaces[eth0].ipv4.dhcp")]
    [InlineData("interfaces: [{name: br0, bridge: {port: [{name: eth0, stp-path-cost: 9}]}}]", "NMS3002 1:70 interfaces[br0].bridge.port[eth0].stp-path-cost")]
    [InlineData("interfaces: [{name: eth0, mtu: 1400, description: a}, {name: br0, description: b}]", "NMS3002 1:51 interfaces[eth0].description", "NMS3002 1:80 interfaces[br0].description")]
    [InlineData("routes: {config: [{destination: 198.51.100.0/24, next-hop-interface: eth0, metric: 7}]}", "NMS3002 1:84 routes.config[0].metric")]
    public void All_else_is_refused_at_its_place_and_once(string desired, params string[] refusals)
        => Assert.Equal(refusals, Check(desired, Enough).Select(d => $"{d.Code} {d.At!.Value.Line}:{d.At!.Value.Column} {d.Path}"));

    [Fact]
    public void What_only_the_plan_changes_is_refused_as_well()
    {
        var (document, host, plan) = Planned("interfaces: [{name: br0, bridge: {port: [{name: eth0}]}}]");

        var found = CapabilityCheck.Of(document, host, plan, Capabilities.None.Supports("interfaces[linux-bridge].bridge.port[].name"), "netlink");

        Assert.Contains(found, d => d.Message.Contains("'controller' of interface 'eth0'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refusal_names_the_provider_its_reason_and_what_to_do_instead()
    {
        var refusal = Assert.Single(Check("interfaces: [{name: eth0, ipv4: {enabled: true, dhcp: true}}]", Enough));

        Assert.Equal("The provider 'netlink' cannot set 'ipv4.dhcp' of interface 'eth0': it asks nobody.", refusal.Message);
        Assert.Equal("Write it down.", refusal.Hint);
    }

    private static EquatableList<Diagnostic> Check(string desired, Capabilities capabilities)
    {
        var (document, host, plan) = Planned(desired);
        return CapabilityCheck.Of(document, host, plan, capabilities, "netlink");
    }

    private static (Document Document, HostState Host, ChangePlan? Plan) Planned(string desired)
    {
        var document = StateReader.Read(new SourceText("desired.yml", desired));
        var host = HostState.Of(StateReader.Read(new SourceText("host.yml", Host)).State);
        Assert.False(document.HasErrors);
        return (document, host, Planner.Plan(host, document, PlanTraits.Kernel, PlanOptions.Default).Plan);
    }
}

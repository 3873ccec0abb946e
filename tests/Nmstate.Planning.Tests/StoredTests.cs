using CsCheck;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Tests.Properties;
using Nmstate.Planning.Verifying;
using Nmstate.Scenarios;
using Nmstate.Scenarios.Generating;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Tests;

/// <summary>What runs and what is stored are planned apart.</summary>
public sealed class StoredTests
{
    private static readonly PlanTraits Storing = new() { Id = "storing/1", Persists = true };

    [Fact]
    public void An_interface_that_runs_without_being_stored_is_adopted_when_it_is_mentioned()
    {
        var running = new Scenario("w04-address-moves").Current;

        var plan = Plan(running, new NetworkState { Interfaces = [new Interface { Name = "eth0", Type = InterfaceType.Ethernet }] });

        var change = Assert.Single(plan.Changes);
        Assert.Equal((ChangeKind.None, ChangeKind.Adopt), (change.Running, change.Stored));
        Assert.Equal("interface/eth0#store", Assert.Single(plan.Steps).Id.ToString());
        Assert.Equal(running.Running.Find("eth0")! with { Mtu = null, MacAddress = null }, plan.After.Stored.Find("eth0"));
    }

    [Theory]
    [InlineData(true, "mtu: 1400", true, true)]
    [InlineData(false, "mtu: 1400", true, false)]
    [InlineData(true, "ipv6: {enabled: true, autoconf: false}", false, false)]
    [InlineData(true, "ipv6: {enabled: true, autoconf: true, dhcp: false}", true, false)]
    public void What_makes_addresses_from_advertisements_is_adopted_with_DHCP_where_there_is_none_without_it(bool needsDhcp, string entry, bool autoconf, bool dhcp)
    {
        var host = Host([Hardware("eth0") with { Ipv6 = new Ipv6 { Enabled = true, Autoconf = true } }], []);

        var plan = Planner.Plan(
            host, StateReader.Read(new SourceText("desired.yml", $"interfaces: [{{name: eth0, {entry}}}]")), Storing with { AutoconfNeedsDhcp = needsDhcp }, PlanOptions.Default).Plan!;

        Assert.Equal((autoconf, dhcp), (plan.After.Stored.Find("eth0")!.Ipv6!.Autoconf, plan.After.Stored.Find("eth0")!.Ipv6!.Dhcp));
        Assert.Equal((autoconf, false), (plan.After.Running.Find("eth0")!.Ipv6!.Autoconf, plan.After.Running.Find("eth0")!.Ipv6!.Dhcp));
    }

    [Fact]
    public void A_port_with_IPv6_that_nobody_configured_is_adopted_without_it_and_keeps_it_while_it_runs()
    {
        var host = Host([Bridge, Hardware("eth0") with { Controller = "br0", Ipv6 = new Ipv6 { Enabled = true, Autoconf = true } }], []);

        var plan = Plan(host, new NetworkState { Interfaces = [new Interface { Name = "eth0", Mtu = 1400 }] });

        Assert.Equal((true, false), (plan.After.Running.Find("eth0")!.Ipv6!.Enabled, plan.After.Stored.Find("eth0")!.Ipv6!.Enabled));
    }

    [Fact]
    public void A_difference_in_both_is_one_property_of_one_change()
    {
        var host = new Scenario("w04-address-moves").Current;

        var plan = Plan(host with { Stored = host.Running }, new NetworkState { Interfaces = [new Interface { Name = "eth0", Mtu = 1400 }] });

        var mtu = Assert.Single(Assert.Single(plan.Changes).Properties);
        Assert.Equal(("mtu", Scope.Both), (mtu.Path, mtu.Scope));
        Assert.Equal(["interface/eth0#set", "interface/eth0#store"], plan.Steps.Select(s => s.Id.ToString()));
    }

    [Theory]
    [InlineData("br0", "interfaces: [{name: br0, type: linux-bridge, state: absent}, {name: eth1, state: up}]", "")]
    [InlineData("br0", "interfaces: [{name: br0, type: linux-bridge, bridge: {port: []}}, {name: eth1, state: up}]", "")]
    [InlineData("", "interfaces: [{name: br0, type: linux-bridge, bridge: {port: [{name: eth1}]}}, {name: eth1, state: up}]", "br0")]
    [InlineData("br0", "interfaces: [{name: eth1, state: up}]", "br0")]
    [InlineData("br0", "interfaces: [{name: eth1, state: up, controller: ''}]", "")]
    public void A_link_that_comes_up_returns_to_the_controller_that_is_stored_unless_the_document_says_otherwise(string stored, string document, string controller)
    {
        var port = Hardware("eth1") with { Controller = stored };
        var host = Host([Bridge, Hardware("eth1") with { State = InterfaceState.Down }], [Bridge, port]);

        var result = Planner.Plan(host, StateReader.Read(new SourceText("desired.yml", document)), Storing, PlanOptions.Default);

        Assert.Empty(result.Diagnostics);
        Assert.Equal((controller, controller), (result.Plan!.After.Running.Find("eth1")!.Controller, result.Plan.After.Stored.Find("eth1")!.Controller));
        Assert.Empty(Verification.Of(result.Plan, result.Plan.Reached()));
    }

    [Theory]
    [InlineData("ethernet")]
    // The end of a pair whose other end is in another namespace, as a container has it, is hardware to this one.
    [InlineData("veth")]
    public void What_is_down_has_nothing_configured_and_what_comes_up_has_all_that_is_stored(string type)
    {
        var scenario = new Scenario("link-down").Current.Running;
        Interface eth0 = scenario.Find("eth0")!, link = eth0 with { Type = new InterfaceType(type) };
        var host = Host([link], [eth0 with { MacAddress = null }], [.. scenario.RoutesOf("eth0")]);

        var down = Plan(host, new NetworkState { Interfaces = [new Interface { Name = "eth0", State = InterfaceState.Down }] }).Reached();
        var plan = Plan(down, new NetworkState { Interfaces = [new Interface { Name = "eth0", State = InterfaceState.Up }] });
        var up = plan.Reached();

        Assert.Equal((false, false, 0), (down.Running.Find("eth0")!.Ipv4!.Enabled, down.Running.Find("eth0")!.Ipv6!.Enabled, down.Running.RoutesOf("eth0").Count));
        Assert.Equal((eth0.Ipv4, eth0.Ipv6), (up.Running.Find("eth0")!.Ipv4, up.Running.Find("eth0")!.Ipv6));
        Assert.Equal(scenario.RoutesOf("eth0"), up.Running.RoutesOf("eth0"));
        Assert.All(["ipv4.address", "ipv6.address", "config"], path => Assert.Contains(Verification.Of(plan, down), d => d.Path.StartsWith(path, StringComparison.Ordinal) && d.WasAskedFor));
    }

    [Fact]
    public void A_plan_that_only_stores_a_vlan_was_made_from_its_base()
    {
        var host = Host([Hardware("eth0")], [Hardware("eth0") with { Mtu = 9000 }]);

        var vlan = new Interface { Name = "eth0.10", Type = InterfaceType.Vlan, State = InterfaceState.Down, Mtu = 3000, Vlan = new Vlan { BaseIface = "eth0", Id = 10 } };
        var plan = Plan(host, new NetworkState { Interfaces = [vlan] });

        Assert.True(plan.Fingerprint.HoldsFor(host));
        Assert.False(plan.Fingerprint.HoldsFor(Host([Hardware("eth0")], [Hardware("eth0") with { Mtu = 1400 }])));
    }

    [Fact]
    public void A_link_does_not_come_up_without_the_controller_that_is_stored()
    {
        var host = Host([Hardware("eth1") with { State = InterfaceState.Down }], [Bridge, Hardware("eth1") with { Controller = "br0" }]);

        var result = Planner.Plan(host, StateReader.Read(new SourceText("desired.yml", "interfaces:\n- name: eth1\n  state: up\n")), Storing, PlanOptions.Default);

        var missing = Assert.Single(result.Diagnostics);
        Assert.Equal((PlanningDiagnostics.ControllerMissing.Code, 2, 9), (missing.Code, missing.At!.Value.Line, missing.At.Value.Column));
    }

    [Fact]
    public void Name_servers_that_did_not_move_do_not_verify()
    {
        var plan = new Scenario("w17-dns-holder-goes").Plan(CaseFolder.Storing);
        var reached = plan.StateAt(plan.Steps.Select(s => s.Id).ToHashSet());

        var left = Verification.Of(plan, reached with { Stored = reached.Stored.With(plan.Before.Stored.DnsHomes) });

        Assert.Empty(Verification.Of(plan, reached));
        Assert.Equal((ObjectRef.Dns, "home", "eth1", "eth0", true), Assert.Single(left) is var d ? (d.Object, d.Path, d.Planned, d.Actual, d.WasAskedFor) : default);
    }

    [Fact]
    public void What_is_stored_and_not_mentioned_stays_as_it_is()
        => Gen.Int.Sample(
            seed =>
            {
                var generated = new Generated(seed);
                var host = generated.Host();
                var stored = host.Running.With(host.Running.Interfaces.Keys.Where((_, i) => (i + seed) % 3 == 0).Select(n => KeyValuePair.Create(n, (Interface?)null)), []);
                var before = host with { Stored = stored };
                var document = generated.Document();
                if (Planner.Plan(before, document, Storing, PlanOptions.Default).Plan is not { } plan)
                    return true;
                var after = plan.StateAt(plan.Steps.Select(s => s.Id).ToHashSet());
                return Planner.Plan(after, document, Storing, PlanOptions.Default).Plan is { IsEmpty: true }
                    && stored.Interfaces.Keys.Where(n => plan.Changes.All(c => c.Object.Name != n)).All(n => after.Stored.Find(n) == stored.Find(n));
            },
            iter: 3_000);

    private static Interface Bridge { get; } = new() { Name = "br0", Type = InterfaceType.LinuxBridge, State = InterfaceState.Up };

    private static Interface Hardware(string name) => new() { Name = name, Type = InterfaceType.Ethernet, State = InterfaceState.Up, Controller = "" };

    private static HostState Host(EquatableList<Interface> running, EquatableList<Interface> stored, params EquatableList<Route> routes)
    {
        var both = new Routes { Config = routes };
        return HostState.Of(new HostReport(
            new NetworkState { Interfaces = running, Routes = both }, new NetworkState { Interfaces = stored, Routes = both }, new HostFacts()));
    }

    private static ChangePlan Plan(HostState host, NetworkState desired)
        => Planner.Plan(host, Document.Of(desired), Storing, PlanOptions.Default).Plan!;
}

using Nmstate.Planning.Hosts;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Tests.Querying;

/// <summary>What files mean together.</summary>
public sealed class TreeReportTests : IDisposable
{
    private readonly ScratchRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task Of_files_of_one_name_the_most_fleeting_counts_and_all_others_are_read_in_the_order_of_names()
    {
        _root.Write("lib/netplan/10-a.yaml", "network: {ethernets: {eth0: {mtu: 1001}}}");
        _root.Write("etc/netplan/10-a.yaml", "network: {ethernets: {eth0: {mtu: 1002}, eth1: {mtu: 1002}}}");
        _root.Write("run/netplan/10-a.yaml", "network: {ethernets: {eth0: {mtu: 1003}}}");
        _root.Write("lib/netplan/20-b.yaml", "network: {ethernets: {eth0: {mtu: 1004}}}");
        _root.Write("etc/netplan/30-c.yml", "network: {ethernets: {eth0: {mtu: 1005}}}");
        _root.Write("etc/netplan/.40-d.yaml", "network: {ethernets: {eth0: {mtu: 1006}}}");

        var interfaces = (await _root.QueryAsync()).Stored.Interfaces!;

        Assert.Equal(("eth0", 1004u), (Assert.Single(interfaces).Name, interfaces[0].Mtu));
    }

    [Fact]
    public async Task Mappings_are_merged_lists_joined_and_single_values_replaced()
    {
        _root.Write("etc/netplan/10.yaml", "network: {ethernets: {eth0: {mtu: 1400, dhcp4: on, addresses: [192.0.2.1/24], link-local: [ipv4, ipv6]}}}");
        _root.Write("etc/netplan/20.yaml", """
            network:
              ethernets:
                eth0: {dhcp4: "no", link-local: []}
                eth0: {addresses: [192.0.2.1/24, {"2001:db8::1/64": {lifetime: 0}}], routes: [{to: default, via: "2001:db8::ff"}]}
            """);

        var report = await _root.QueryAsync();

        var eth0 = Assert.Single(report.Stored.Interfaces!);
        Assert.Equal((1400u, false, true, false), (eth0.Mtu, eth0.Ipv4!.Dhcp, eth0.Ipv6!.Enabled, eth0.Ipv6.Autoconf));
        Assert.Equal(["192.0.2.1/24", "2001:db8::1/64"], eth0.Ipv4.Address!.Concat(eth0.Ipv6.Address!).Select(a => a.Text));
        Assert.Equal("::/0", Assert.Single(report.Stored.Routes!.Config!).Destination.ToString());
    }

    [Theory]
    [InlineData("{}", true, false, true)]
    [InlineData("{accept-ra: false}", true, false, false)]
    [InlineData("{link-local: []}", false, false, false)]
    [InlineData("{link-local: [], accept-ra: false, addresses: [\"2001:db8::1/64\"]}", true, false, false)]
    [InlineData("{dhcp6: true, accept-ra: true}", true, true, true)]
    [InlineData("{renderer: NetworkManager}", true, false, true)]
    [InlineData("{renderer: NetworkManager, addresses: [\"2001:db8::1/64\"]}", true, false, false)]
    [InlineData("{renderer: NetworkManager, dhcp6: true}", true, true, true)]
    [InlineData("{renderer: NetworkManager, dhcp6: true, networkmanager: {passthrough: {ipv6.method: dhcp}}}", true, true, false)]
    [InlineData("{renderer: NetworkManager, networkmanager: {passthrough: {ipv6.method: disabled}}}", false, false, false)]
    public async Task IPv6_is_what_the_daemon_makes_of_it(string definition, bool isEnabled, bool hasDhcp, bool hasAutoconf)
    {
        _root.Write("etc/netplan/10.yaml", $"network: {{ethernets: {{eth0: {definition}}}}}");

        var ipv6 = HostState.Of(await _root.QueryAsync()).Stored.Find("eth0")!.Ipv6!;

        Assert.Equal((isEnabled, hasDhcp, hasAutoconf), (ipv6.Enabled, ipv6.Dhcp, ipv6.Autoconf == true));
    }

    [Theory]
    [InlineData("eth7: {}", "eth7")]
    [InlineData("id0: {match: {name: eth7}}", "eth7")]
    [InlineData("id0: {match: {macaddress: \"02:00:00:00:00:01\"}, set-name: eth7}", "eth7")]
    [InlineData("id0: {match: {macaddress: \"02:00:00:00:00:01\"}}", null)]
    [InlineData("id0: {match: {name: \"eth*\"}}", null)]
    public async Task Hardware_has_the_name_that_files_tell_or_is_left_alone(string definition, string? name)
    {
        _root.Write("etc/netplan/10.yaml", $"network: {{ethernets: {{{definition}}}}}");

        var report = await _root.QueryAsync();

        Assert.Equal(name ?? "id0", report.Stored.Interfaces!.Single().Name);
        Assert.Equal(name is null, report.Facts.IgnoredLinks.Count == 1);
    }

    [Theory]
    [InlineData("all: {match: {name: \"eth*\"}}", true)]
    [InlineData("all: {match: {driver: virtio_net}}", true)]
    [InlineData("all: {match: {name: \"en*\"}}", false)]
    [InlineData("other: {}", false)]
    public async Task Hardware_that_only_the_document_names_exists_but_not_where_a_pattern_may_be_about_it(string definition, bool isIgnored)
    {
        _root.Write("etc/netplan/10.yaml", $"network: {{ethernets: {{{definition}}}}}");

        var report = await _root.QueryAsync("interfaces: [{name: br0, type: linux-bridge, bridge: {port: [{name: eth8}]}}, {name: eth7, type: ethernet}]");

        Assert.Equal(isIgnored, report.Facts.IgnoredLinks.Any(l => l.Name == "eth7"));
        Assert.Equal(!isIgnored, HostState.Of(report).Running.Find("eth7") is not null && HostState.Of(report).Running.Find("eth8") is not null);
        Assert.Null(HostState.Of(report).Stored.Find("eth7"));
    }

    [Fact]
    public async Task What_a_document_makes_is_not_taken_for_hardware()
    {
        var report = await _root.QueryAsync("""
            interfaces:
            - {name: br0, type: linux-bridge, bridge: {port: [{name: pair-l}, {name: br1}]}}
            - {name: br1, type: linux-bridge}
            - {name: pair-l, type: veth, veth: {peer: pair-r}}
            - {name: pair-r, type: ethernet}
            - {name: gone, type: ethernet, state: absent}
            """);

        Assert.Empty(report.Running.Interfaces!);
    }

    [Fact]
    public async Task Definitions_that_the_schema_lacks_are_looked_at_and_left_alone()
    {
        _root.Write("etc/netplan/10.yaml", """
            network:
              ethernets: {eth0: {}, eth1: {}, lo: {addresses: [127.0.0.2/8]}}
              wifis: {w0: {access-points: {home: {}}}}
              tunnels: {t0: {mode: gre}, vx0: {mode: vxlan}}
              bridges: {ovs0: {openvswitch: {}, interfaces: [eth1]}}
              vrfs: {red: {table: 7}}
            """);

        var report = await _root.QueryAsync();

        Assert.Equal(
            ["lo loopback", "ovs0 ovs-bridge", "red vrf", "t0 ip-tunnel", "vx0 vxlan", "w0 wifi"],
            report.Facts.IgnoredLinks.Select(l => $"{l.Name} {l.Type}").Order(StringComparer.Ordinal));
        Assert.Equal("ovs0", HostState.Of(report).Stored.Find("eth1")!.Controller);
    }

    [Fact]
    public async Task Two_definitions_of_one_interface_are_left_alone()
    {
        _root.Write("etc/netplan/10.yaml", "network: {ethernets: {eth0: {mtu: 1400}, NM-1: {match: {name: eth0}, mtu: 1500}}}");

        var report = await _root.QueryAsync();

        Assert.Equal("eth0", Assert.Single(report.Facts.IgnoredLinks).Name);
        Assert.Null(HostState.Of(report).Stored.Find("eth0"));
    }

    [Theory]
    [InlineData("network: {ethernets: {x: {}}, bridges: {x: {}}}", "netplan refuses the same id twice")]
    [InlineData("network:\n\tversion: 2\n", "invalid tab")]
    [InlineData("- a\n", "a mapping with the key 'network' is expected")]
    [InlineData("network: {ethernets: {eth0: *nobody}}\n", "10.yaml:1:")]
    public async Task A_file_that_netplan_would_refuse_is_a_fault_with_its_place(string text, string fault)
    {
        _root.Write("etc/netplan/10.yaml", text);

        var thrown = await Assert.ThrowsAnyAsync<ProviderException>(() => _root.QueryAsync());

        Assert.Contains(fault, thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("network:\n")]
    [InlineData("network: {version: 2}\n---\nnetwork: {ethernets: {eth0: {}}}\n")]
    public async Task A_file_may_say_nothing_and_only_its_first_document_counts(string text)
    {
        _root.Write("etc/netplan/10.yaml", text);

        Assert.Empty((await _root.QueryAsync()).Stored.Interfaces!);
    }
}

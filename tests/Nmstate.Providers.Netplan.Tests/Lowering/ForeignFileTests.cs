using Nmstate.Engine.Transactions;
using Nmstate.Providers.Netplan.Tests.Files;

namespace Nmstate.Providers.Netplan.Tests.Lowering;

/// <summary>Files of others lose what goes, and nothing else.</summary>
public sealed class ForeignFileTests : IDisposable
{
    private const string File = "etc/netplan/50-cloud-init.yaml";

    private readonly ScratchRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task What_goes_is_taken_out_by_its_span_and_every_comment_stays()
    {
        _root.Write(File, """
            # The provider's file.
            network:
                version: 2
                ethernets:
                    # the uplink
                    eth0:
                        addresses: [192.0.2.5/24, 192.0.2.4/24, "2001:db8::5/64"]   # all of them
                        nameservers: {addresses: [192.0.2.53]}
                        gateway4: 192.0.2.254  # old style
                        match: {macaddress: "02:00:00:00:00:01"}
                        set-name: eth0
                    eth1:
                        dhcp4: yes
                        optional: true # not there
                        routes:
                        # the way out
                        - to: default
                          via: 192.0.2.1   # the gateway
                          metric: 500
                        - {to: 198.51.100.0/24, via: 192.0.2.1}
                bridges:
                    br0:   # for guests
                        interfaces: [eth1]

            """);

        Assert.IsType<Applied>(await _root.ApplyAsync("""
            interfaces:
            - {name: eth0, type: ethernet, ipv4: {enabled: true, address: [{ip: 192.0.2.4, prefix-length: 24}]}}
            - {name: br0, type: linux-bridge, bridge: {port: []}}
            routes:
              config:
              - {state: absent, destination: 0.0.0.0/0}
            """));

        Assert.Equal("""
            # The provider's file.
            network:
                version: 2
                ethernets:
                    # the uplink
                    eth0:
                        addresses: [192.0.2.4/24, "2001:db8::5/64"]   # all of them
                        nameservers: {addresses: [192.0.2.53]}
                        # old style
                        match: {macaddress: "02:00:00:00:00:01"}
                        set-name: eth0
                    eth1:
                        dhcp4: yes
                        optional: true # not there
                        routes:
                        # the way out
                        # the gateway
                        - {to: 198.51.100.0/24, via: 192.0.2.1}
                bridges:
                    br0: {}
                      # for guests

            """, _root.Read(File));
    }

    [Fact]
    public async Task What_comes_is_laid_over_it_in_a_file_of_ours_and_takes_nothing_that_is_not_said()
    {
        const string Text = "network: {version: 2, ethernets: {eth0: {dhcp4: true, accept-ra: true, mtu: 1400, addresses: [192.0.2.4/24]}}}\n";
        _root.Write(File, Text);

        Assert.IsType<Applied>(await _root.ApplyAsync("interfaces: [{name: eth0, mtu: 1300, ipv4: {dhcp: false, address: [{ip: 192.0.2.4, prefix-length: 24}, {ip: 192.0.2.9, prefix-length: 24}]}}]"));

        Assert.Equal(Text, _root.Read(File));
        Assert.EndsWith("""
            network:
              version: 2
              ethernets:
                eth0:
                  addresses:
                  - "192.0.2.9/24"
                  dhcp4: false
                  mtu: 1300

            """, _root.Read("etc/netplan/99-nmstate.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_file_loses_what_would_win_over_ours()
    {
        _root.Write("etc/netplan/99-site.yaml", "network:\n  ethernets:\n    eth0:\n      mtu: 1400  # jumbo is broken\n      dhcp4: true\n");

        Assert.IsType<Applied>(await _root.ApplyAsync("interfaces: [{name: eth0, mtu: 1300}]"));

        Assert.Equal("network:\n  ethernets:\n    eth0:\n      # jumbo is broken\n      dhcp4: true\n", _root.Read("etc/netplan/99-site.yaml"));
    }

    [Fact]
    public async Task A_definition_that_goes_leaves_no_empty_section_behind()
    {
        _root.Write(File, "network:\n  version: 2\n  bridges:\n    br0:\n      mtu: 1400 # small\n  ethernets:\n    eth0: {}\n");

        Assert.IsType<Applied>(await _root.ApplyAsync("interfaces: [{name: br0, state: absent}]"));

        Assert.Equal("network:\n  version: 2\n  # small\n  ethernets:\n    eth0: {}\n", _root.Read(File));
    }

    [Fact]
    public async Task A_file_of_the_distribution_is_hidden_by_one_of_the_same_name()
    {
        const string Text = "network: {ethernets: {eth0: {addresses: [192.0.2.4/24, 192.0.2.5/24]}}}\n";
        _root.Write("lib/netplan/10-vendor.yaml", Text);

        Assert.IsType<Applied>(await _root.ApplyAsync("interfaces: [{name: eth0, ipv4: {enabled: true, address: [{ip: 192.0.2.4, prefix-length: 24}]}}]"));

        Assert.Equal(Text, _root.Read("lib/netplan/10-vendor.yaml"));
        Assert.Equal("network: {ethernets: {eth0: {addresses: [192.0.2.4/24]}}}\n", _root.Read("etc/netplan/10-vendor.yaml"));
    }

    [Theory]
    [InlineData("run/netplan/10-boot.yaml", "network: {ethernets: {eth0: {addresses: [192.0.2.4/24]}}}\n", "makes it anew at each boot")]
    [InlineData(File, "network:\n  ethernets:\n    eth0: {addresses: &a [192.0.2.4/24]}\n    eth1: {addresses: *a}\n", "an anchor is here")]
    [InlineData(File, "network:\n  ethernets:\n    eth1: {addresses: &a [192.0.2.4/24]}\n    eth0: {addresses: *a}\n", "an anchor is here")]
    public async Task What_cannot_be_taken_out_is_refused_with_the_place(string path, string text, string reason)
    {
        _root.Write(path, text);
        var dump = _root.Dump();

        var result = await _root.ApplyAsync("interfaces: [{name: eth0, ipv4: {enabled: false}}]");

        Assert.Contains(path, result.Words(), StringComparison.Ordinal);
        Assert.Contains(reason, result.Words(), StringComparison.Ordinal);
        Assert.Equal(dump, _root.Dump());
    }

    [Fact]
    public async Task Keys_that_we_do_not_know_stay_in_a_file_of_ours()
    {
        _root.Write("etc/netplan/99-nmstate.yaml", "network:\n  ethernets:\n    eth0: {optional: true, dhcp4-overrides: {use-dns: no}, mtu: 1400}\n");

        Assert.IsType<Applied>(await _root.ApplyAsync("interfaces: [{name: eth0, mtu: 1300}]"));

        Assert.EndsWith("""
                eth0:
                  optional: true
                  dhcp4-overrides:
                    use-dns: no
                  mtu: 1300

            """, _root.Read("etc/netplan/99-nmstate.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_cost_is_set_in_one_file_only()
    {
        _root.Write(File, "network:\n  ethernets: {eth1: {}}\n  bridges:\n    br0:\n      interfaces: [eth1]\n      parameters: {stp: false, path-cost: {eth1: 50}}\n");

        Assert.IsType<Applied>(await _root.ApplyAsync("interfaces: [{name: br0, bridge: {port: [{name: eth1, stp-path-cost: 70}]}}]"));

        Assert.Contains("parameters: {stp: false}\n", _root.Read(File), StringComparison.Ordinal);
        Assert.Contains("path-cost:\n          eth1: 70\n", _root.Read("etc/netplan/99-nmstate.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_parameter_does_not_turn_the_spanning_tree_on()
    {
        _root.Write(File, "network:\n  bridges:\n    br0: {}\n");

        Assert.IsType<Applied>(await _root.ApplyAsync("interfaces: [{name: br0, bridge: {options: {mac-ageing-time: 30}}}]"));

        Assert.Contains("parameters:\n        ageing-time: 30\n        stp: false\n", _root.Read("etc/netplan/99-nmstate.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_beside_a_change_are_not_shown()
    {
        _root.Write(File, "network:\n  wifis:\n    w0:\n      access-points:\n        home: {password: hunter2}\n  ethernets:\n    eth0:\n      addresses: [192.0.2.4/24]\n");

        var proposal = await _root.ProposeAsync("interfaces: [{name: eth0, ipv4: {enabled: false}}]");

        var text = string.Concat(proposal.Prepared!.Operations.Select(o => o.NativeText));
        Assert.Contains("home: {password: ***}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
    }
}

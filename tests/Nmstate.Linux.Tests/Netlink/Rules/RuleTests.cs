using System.Net;
using System.Net.Sockets;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Netlink.Rules;
using Nmstate.Testing;

namespace Nmstate.Linux.Tests.Netlink.Rules;

public sealed class RuleTests : NamespaceTest
{
    [Fact]
    public async Task The_kernels_own_rules_are_there_from_the_start()
    {
        var ipv4 = await Connection.GetRulesAsync(AddressFamily.InterNetwork, Cancellation);
        var ipv6 = await Connection.GetRulesAsync(AddressFamily.InterNetworkV6, Cancellation);

        Assert.Equal([(0u, 255u), (32766u, 254u), (32767u, 253u)], ipv4.Select(rule => (rule.Priority, rule.Table)));
        Assert.Equal([(0u, 255u), (32766u, 254u)], ipv6.Select(rule => (rule.Priority, rule.Table)));
        Assert.All(
            ipv4.Concat(ipv6),
            rule => Assert.Equal((RTPROT.KERNEL, FR_ACT.TO_TBL, true), (rule.Protocol, rule.Action, rule.Others.IsEmpty)));
    }

    [Fact]
    public async Task A_rule_is_read_with_all_that_it_matches()
    {
        await IpCommand.IpAsync(
            "rule add pref 30000 from 192.0.2.0/24 to 198.51.100.7/32 fwmark 0x1/0xff iif v9 table 1000 protocol static", Cancellation);

        var rule = Assert.Single(await Connection.GetRulesAsync(AddressFamily.InterNetwork, Cancellation), rule => rule.Priority == 30000);

        Assert.Equal(
            new KernelRule
            {
                Family = AddressFamily.InterNetwork,
                Priority = 30000,
                Action = FR_ACT.TO_TBL,
                Table = 1000,
                Source = new IPAddress([192, 0, 2, 0]),
                SourceLength = 24,
                Destination = new IPAddress([198, 51, 100, 7]),
                DestinationLength = 32,
                FirewallMark = 1,
                FirewallMask = 0xff,
                InputLink = "v9",
                Protocol = RTPROT.STATIC,
                Flags = 8, // FIB_RULE_IIF_DETACHED: there is no v9
            },
            rule);
    }

    [Fact]
    public async Task What_has_no_property_tells_rules_apart()
    {
        await IpCommand.IpAsync("rule add pref 100 ipproto tcp dport 22 table 1000", Cancellation);

        var rule = Assert.Single(await Connection.GetRulesAsync(AddressFamily.InterNetwork, Cancellation), rule => rule.Priority == 100);

        Assert.False(rule.Others.IsEmpty);
    }
}

using System.Net;
using System.Net.Sockets;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Netlink.Rules;
using Nmstate.Linux.Restoring;
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

    [Fact]
    public async Task Rules_of_others_that_were_swept_away_come_back_with_all_that_they_had()
    {
        await IpCommand.IpBatchAsync("", [
            "rule add pref 100 ipproto tcp dport 22 table 1000",
            "rule add pref 200 not from 192.0.2.0/24 to 198.51.100.7/32 fwmark 0x1/0xff iif v9 table 1000 suppress_prefixlength 0",
        ], Cancellation);
        await IpCommand.IpAsync("-6 rule add pref 300 from 2001:db8::/32 unreachable", Cancellation);
        var before = await RulesAsync();
        var record = await RuleRecord.ReadAsync(Connection, Cancellation);
        await IpCommand.IpBatchAsync("", ["rule del pref 100", "rule del pref 200"], Cancellation);
        await IpCommand.IpAsync("-6 rule del pref 300", Cancellation);

        await record.RestoreAsync(Connection, Cancellation);

        Assert.Equal(before, await RulesAsync());

        async Task<string> RulesAsync() => await IpCommand.IpAsync("-d rule", Cancellation) + await IpCommand.IpAsync("-d -6 rule", Cancellation);
    }

    [Fact]
    public async Task A_static_rule_is_a_daemons_own_and_stays_away()
    {
        await IpCommand.IpAsync("rule add pref 100 from 192.0.2.0/24 table 1000 protocol static", Cancellation);
        var record = await RuleRecord.ReadAsync(Connection, Cancellation);
        await IpCommand.IpAsync("rule del pref 100", Cancellation);

        await record.RestoreAsync(Connection, Cancellation);

        Assert.DoesNotContain(await Connection.GetRulesAsync(AddressFamily.InterNetwork, Cancellation), rule => rule.Priority == 100);
    }
}

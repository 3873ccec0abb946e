using Nmstate.Engine.Transactions;
using Nmstate.Providers.Conformance;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>Profiles that the daemon holds in memory only: that for a new card, and those that a boot leaves in <c>/run</c>.</summary>
[Trait(Kinds.Kernel, Kinds.AnyKernel)]
public sealed class UnsavedProfileTests : LiveTest
{
    [Theory]
    [InlineData("mtu: 1400", "ifname eth0 ipv4.method auto ipv6.method auto")]
    [InlineData("mtu: 1400", "ifname * mac {card} ipv4.method auto ipv6.method auto")]
    [InlineData("mtu: 1400", "ifname eth0 ipv4.method manual ipv4.addresses 192.0.2.77/24 ipv6.method disabled")]
    [InlineData("ipv4: {enabled: true, dhcp: false, address: [{ip: 192.0.2.99, prefix-length: 24}]}", "ifname eth0 ipv4.method auto ipv6.method disabled")]
    [InlineData(
        "ipv4: {enabled: true, dhcp: false, address: [{ip: 192.0.2.78, prefix-length: 24}]}",
        "ifname eth0 ipv4.method manual ipv4.addresses 192.0.2.77/24,192.0.2.78/24 ipv6.method disabled")]
    public async Task One_is_in_use_again_when_a_change_has_failed_at_any_operation(string change, string settings)
    {
        var document = StateReader.Read(new SourceText("desired.yml", $"interfaces: [{{name: eth0, {change}}}]"));
        Assert.SkipWhen(DhcpServer.Unavailable is not null, DhcpServer.Unavailable ?? "");
        await using var stage = await Stage.SetAsync(new Scenario("w11-gateway-replaced"), Cancellation);
        await using var server = await DhcpServer.StartAsync(stage.FarEnds, "far-eth0", Cancellation);
        await RunAsync("nmcli", ["connection", "delete", "eth0"], Cancellation);
        var card = (await File.ReadAllTextAsync("/sys/class/net/eth0/address", Cancellation)).Trim();
        await RunAsync(
            "nmcli",
            ["connection", "add", "save", "no", "type", "ethernet", "con-name", "first", .. settings.Replace("{card}", card, StringComparison.Ordinal).Split(' ')],
            Cancellation);
        await RunAsync("nmcli", ["connection", "up", "first"], Cancellation);
        var before = await ProfileDump.TakeAsync(Cancellation);
        var addresses = await AddressesAsync();

        await FailAtEachOperationAsync(document, async _ =>
        {
            Assert.Equal(before, await ProfileDump.TakeAsync(Cancellation));
            Assert.Equal(addresses, await AddressesAsync());
        });

        Assert.True(await ApplyAsync(document) is Applied);
        Assert.True(await ApplyAsync(document) is NothingToDo);
    }

    /// <summary>The addresses of IPv4 without how long they are valid.</summary>
    private async Task<string> AddressesAsync() => await IpAsync("-4 -brief address show dev eth0", Cancellation);
}

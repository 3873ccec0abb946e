using Nmstate.Engine.Transactions;
using Nmstate.Planning.Hosts;
using Nmstate.Providers.Conformance;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>Links that others made and configured, and on which the daemon only looks on, until a document mentions them.</summary>
public sealed class ForeignLinkTests : LiveTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Documents => new()
    {
        "interfaces: [{name: stray, mtu: 1400}]",
        "interfaces: [{name: leg, mtu: 1400}]",
        "interfaces: [{name: bridge, mtu: 1400}]",
        "interfaces: [{name: stray, ipv4: {enabled: true, address: [{ip: 203.0.113.8, prefix-length: 24}]}}]",
        "interfaces: [{name: stray, controller: bridge}]",
        "interfaces: [{name: bridge, type: linux-bridge, state: absent}]",
    };

    [Fact]
    public async Task One_that_the_kernel_gives_addresses_from_advertisements_is_stored_as_one_that_also_asks_a_server()
    {
        await using var stage = await SetAsync();

        var result = await ApplyAsync(Read("interfaces: [{name: stray, mtu: 1400}]"));

        Assert.True(result is Applied, Words(result));
        var host = HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));
        Assert.Equal((true, true), (host.Stored.Find("stray")!.Ipv6!.Autoconf, host.Stored.Find("stray")!.Ipv6!.Dhcp));
        Assert.Equal((true, true), (host.Running.Find("stray")!.Ipv6!.Autoconf, host.Running.Find("stray")!.Ipv6!.Dhcp));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task What_fails_at_any_operation_leaves_them_as_they_were_and_without_a_fault_it_is_applied_for_good(string text)
    {
        await using var stage = await SetAsync();
        var before = await DumpAsync();
        var document = Read(text);

        await FailAtEachOperationAsync(document, fault => AwaitDumpAsync(before, $"{fault}"));
        var first = await ApplyAsync(document);
        var second = await ApplyAsync(document);

        Assert.True(first is Applied, Words(first));
        Assert.True(second is NothingToDo, Words(second));
    }

    [Fact]
    public async Task A_veth_that_is_deleted_is_there_again_with_its_addresses_when_something_fails_after_that()
    {
        await using var stage = await SetAsync();
        var document = Read("interfaces: [{name: stray, type: veth, state: absent}]");
        var before = await IpAsync("-brief address", Cancellation);

        var failed = await ApplyAsync(document, new FaultyProvider(Provider, new Fault(0, IsAfter: true)));

        Assert.True(failed is RolledBack, Words(failed));
        Assert.Equal(before, await IpAsync("-brief address", Cancellation));
        Assert.True(await ApplyAsync(document) is Applied);
        Assert.True(await ApplyAsync(document) is NothingToDo);
    }

    /// <summary>A veth with an address, and a bridge with an address and a port: made by <c>ip</c>, with the kernel's own autoconfiguration.</summary>
    private async Task<Stage> SetAsync()
    {
        var stage = await Stage.SetAsync(new Scenario("w11-gateway-replaced"), Cancellation);
        await IpBatchAsync("", [
            "link add bridge address 02:00:5e:10:00:0a type bridge",
            "link add stray address 02:00:5e:10:00:08 type veth peer name other address 02:00:5e:10:00:09",
            "link add leg address 02:00:5e:10:00:0b type veth peer name foot address 02:00:5e:10:00:0c",
            "link set bridge up",
            "link set stray up",
            "link set other up",
            "link set leg up",
            "link set foot up",
            "address add 198.18.0.1/24 dev bridge",
        ], Cancellation);
        await Stage.AwaitForeignAsync("bridge", Cancellation);
        await Stage.ConfigureForeignAsync("stray", "address add 203.0.113.7/24 dev stray", Cancellation);
        await Stage.ConfigureForeignAsync("leg", "link set leg master bridge", Cancellation);
        await IpAsync("route add 198.18.7.0/24 via 198.18.0.9 dev bridge", Cancellation);
        // The daemon turned that off before it knew that others configure them.
        foreach (var name in (string[])["bridge", "leg", "stray"])
        {
            await File.WriteAllTextAsync($"/proc/sys/net/ipv6/conf/{name}/accept_ra", "1", Cancellation);
            await File.WriteAllTextAsync($"/proc/sys/net/ipv6/conf/{name}/addr_gen_mode", "0", Cancellation);
        }

        return stage;
    }

    private async Task AwaitDumpAsync(string before, string what)
    {
        var after = await DumpAsync();
        for (var begin = TimeProvider.System.GetTimestamp(); after != before && TimeProvider.System.GetElapsedTime(begin) < Patience; after = await DumpAsync())
            await Task.Delay(100, Cancellation);
        Assert.True(after == before, $"{what}:\n{TextDifference.First(before, after)}");
    }

    private async Task<string> DumpAsync() => $"{await KernelDump.TakeAsync(Cancellation)}\n{string.Join('\n', Directory.GetFiles(NetworkManagerLab.ProfileFolder).Order(StringComparer.Ordinal))}";

    private static Document Read(string text) => StateReader.Read(new SourceText("desired.yml", text));
}

using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Conformance;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>From any network to any other one, on a real kernel: what the planner believes of the kernel is true.</summary>
public sealed class RandomNetworkTests : LiveTest
{
    private const int Networks = 12;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Count)];

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("NMSTATE_RANDOM_WALKS"), out var count) ? count : 5;

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Each_network_of_a_walk_is_reached_at_once(int seed)
    {
        using var farEnds = await SetAsync();
        var operations = 0;
        for (var step = 0; step < Networks; step++)
        {
            var way = await WayToAsync((seed * 1000) + step);
            var prepared = await Provider.PrepareAsync(way, Cancellation);
            operations += prepared.Operations.Count;

            try
            {
                await Provider.ExecuteAsync(prepared, new Silence(), Cancellation);
            }
            catch (ProviderException refused)
            {
                Assert.Fail($"step {step}: {refused.Message}\n{PlanText.Changes(way)}\n{PlanText.Order(way, explain: true)}");
            }

            var left = await WayToAsync((seed * 1000) + step);
            Assert.True(left.IsEmpty, $"step {step}, left:\n{PlanText.Changes(left)}\nof:\n{PlanText.Changes(way)}\n{PlanText.Order(way, explain: true)}");
        }

        Counts.Add("netlink operations between random networks: each time the kernel became what was planned", operations);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_fault_anywhere_on_the_way_leaves_the_host_as_it_was(int seed)
    {
        using var farEnds = await SetAsync();
        var (random, injected) = (new Random(seed), 0);
        for (var step = 0; step < Networks; step++)
        {
            var dump = await DumpAsync();
            var way = await WayToAsync((seed * 1000) + step);
            var prepared = await Provider.PrepareAsync(way, Cancellation);
            var fault = new Fault(random.Next(prepared.Operations.Count), random.Next(2) == 0);
            await using var checkpoint = await Provider.CheckpointAsync(prepared, Patience, Cancellation);
            await Assert.ThrowsAsync<ProviderException>(async () => await new FaultyProvider(Provider, fault).ExecuteAsync(prepared, new Silence(), Cancellation));

            await WayBack.TakeAsync(Provider, way, checkpoint, QueryAsync, Cancellation);

            var now = await DumpAsync();
            Assert.True(dump == now, $"step {step}, {fault}, of:\n{PlanText.Order(way, explain: false)}\n{TextDifference.First(dump, now)}");
            injected++;
            await checkpoint!.DisposeAsync();
            await Provider.ExecuteAsync(await Provider.PrepareAsync(await WayToAsync((seed * 1000) + step), Cancellation), new Silence(), Cancellation);
        }

        Counts.Add("faults injected between random networks: each time the host was as before", injected);
    }

    /// <summary>
    /// All of IPv4, in its order. The rest is compared by the schema: links that have never been up, bridges that have never had a
    /// port and IPv6 before the first carrier are states that nothing leads back to.
    /// </summary>
    private async Task<string> DumpAsync()
    {
        var routes = await IpAsync("-4 route show table all", Cancellation);
        var addresses = await IpAsync("-4 -oneline address show", Cancellation);
        return $"{routes.Replace(" linkdown", "", StringComparison.Ordinal)}\n{addresses}";
    }

    private async Task<ChangePlan> WayToAsync(int seed)
    {
        var wanted = HostNetwork.Of(new RandomNetwork(seed).Make());
        var now = await QueryAsync();
        return Planner.PlanStates(now, now with { Running = With(now.Running, wanted) }, PlanTraits.Kernel, PlanOptions.Default);
    }

    /// <summary>The wanted network, with loopback as it is.</summary>
    private static HostNetwork With(HostNetwork now, HostNetwork wanted) => wanted.With("lo", now.Find("lo"));

    private async Task<PeerNamespace> SetAsync()
    {
        await File.WriteAllTextAsync("/proc/sys/net/ipv4/conf/all/promote_secondaries", "0", Cancellation);
        await File.WriteAllTextAsync("/proc/sys/net/ipv4/conf/default/promote_secondaries", "0", Cancellation);
        var farEnds = await PeerNamespace.CreateAsync(Cancellation);
        foreach (var name in (string[])["e0", "e1"])
        {
            await IpAsync($"link add {name} type veth peer name far-{name}", Cancellation);
            await farEnds.TakeAsync($"far-{name}", Cancellation);
            await farEnds.IpAsync($"link set far-{name} up", Cancellation);
        }

        return farEnds;
    }

    private async Task<HostState> QueryAsync() => HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));
}

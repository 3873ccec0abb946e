using System.Diagnostics;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>Ten thousand routes, beside <c>ip -batch</c> in the same run: the figures go to the test's output, nothing is timed.</summary>
public sealed class ManyRoutesTests : LiveTest
{
    private const int Count = 10_000;

    [Fact]
    public async Task They_come_in_batches_and_go_in_batches()
    {
        await IpAsync("link add v0 type veth peer name v1", Cancellation);
        await IpAsync("link set v0 up", Cancellation);
        await IpAsync("link set v1 up", Cancellation);
        await IpAsync("address add 192.0.2.1/24 dev v0", Cancellation);
        var empty = await QueryAsync();
        var full = empty with { Running = empty.Running.With("v0", RouteSet.Of(Enumerable.Range(0, Count).Select(Route))) };

        Report("query, without routes", await TimeAsync(async () => await QueryAsync()));
        Report("ip -batch", await TimeAsync(AddByIpAsync));
        Report("query", await TimeAsync(async () => await QueryAsync()));
        Report("plan, lower, remove", await TimeAsync(() => ReachAsync(empty)));
        Assert.Empty((await QueryAsync()).Running.RoutesOf("v0"));
        Report("plan, lower, add", await TimeAsync(() => ReachAsync(full)));
        Assert.Equal(Count, (await QueryAsync()).Running.RoutesOf("v0").Count);
    }

    private async Task ReachAsync(HostState wanted)
    {
        var plan = Planner.PlanStates(await QueryAsync(), wanted, PlanTraits.Kernel, PlanOptions.Default);
        var prepared = await Provider.PrepareAsync(plan, Cancellation);
        Assert.Equal(Count / 500, prepared.Operations.Count);
        var start = Stopwatch.GetTimestamp();
        await Provider.ExecuteAsync(prepared, new Silence(), Cancellation);
        Report("  of that, execute", Stopwatch.GetElapsedTime(start));
    }

    private async Task AddByIpAsync()
    {
        using var folder = new ScratchFolder();
        var file = folder.PathOf("routes");
        await File.WriteAllLinesAsync(file, Enumerable.Range(0, Count).Select(i => $"route add {Route(i).Destination} via 192.0.2.254 dev v0 proto static"), Cancellation);
        await RunAsync("ip", ["-batch", file], Cancellation);
    }

    private static Route Route(int number) => RouteForm.Normal(new Route
    {
        Destination = new IpPrefix(new IpAddress(0, 0xC6120000u + ((ulong)number << 2), IpFamily.V4), 30),
        NextHopInterface = "v0",
        NextHopAddress = new IpAddress(0, 0xC00002FEu, IpFamily.V4),
    });

    private async Task<HostState> QueryAsync() => HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));

    private static async Task<TimeSpan> TimeAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Report(string what, TimeSpan time)
        => TestContext.Current.TestOutputHelper!.WriteLine($"{what,-24}{time.TotalMilliseconds,8:0.0} ms");
}

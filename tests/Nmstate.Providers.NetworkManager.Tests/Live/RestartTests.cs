using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine.Transactions;
using Nmstate.Providers.Conformance;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>The daemon dies in the middle of what it carries out, and its supervisor starts it again: the native checkpoint is gone with it.</summary>
public sealed class RestartTests : LiveTest
{
    private static readonly Scenario Several = new("w03-port-moves");

    [Fact]
    public async Task A_daemon_that_dies_at_any_operation_leaves_the_host_as_it_was_or_has_all_of_it()
    {
        var count = 1;
        for (var operation = 0; operation < count; operation++)
        {
            await using var stage = await Stage.SetAsync(Several, Cancellation);
            await using var network = new NetworkManagerProvider(NullLogger.Instance, TimeProvider.System);
            var before = await DumpAsync();
            await using var provider = new FaultyProvider(network, new Fault(operation, IsAfter: false), async cancellation =>
            {
                await stage.Lab.SignalDaemonAsync("KILL", cancellation);
                await stage.Lab.RestartDaemonAsync(cancellation);
            });

            var result = await ApplyAsync(Several.Desired, provider);

            count = provider.Operations;
            if (result is RolledBack)
                Assert.Equal(before, await DumpAsync());
            else
                Assert.True(result is Applied, $"operation {operation}: {result}");
        }

        Assert.True(count > 1);
    }

    private async Task<string> DumpAsync() => await KernelDump.TakeAsync(Cancellation) + await ProfileDump.TakeAsync(Cancellation);
}

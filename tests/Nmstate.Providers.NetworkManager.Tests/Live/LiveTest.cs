using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine;
using Nmstate.Engine.Transactions;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Conformance;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>A test with the real NetworkManager, in a network namespace that holds nothing but loopback when it begins.</summary>
public abstract class LiveTest : IAsyncLifetime
{
    /// <summary>Ends what hangs; an emulated guest on a busy machine is slow without hanging.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(15);

    private readonly CancellationTokenSource _deadline =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    protected CancellationToken Cancellation => _deadline.Token;

    private protected NetworkManagerProvider Provider { get; } = new(NullLogger.Instance, TimeProvider.System);

    /// <summary>Has the engine apply a document.</summary>
    protected Task<TransactionResult> ApplyAsync(Document document) => ApplyAsync(document, Provider);

    /// <summary>Has the engine apply a document with another provider.</summary>
    protected async Task<TransactionResult> ApplyAsync(Document document, IProvider provider)
    {
        using var locks = new ScratchFolder();
        var engine = new NetworkEngine(
            provider, "networkmanager", new EngineSettings { LockDirectories = [locks.Path] }, TimeProvider.System, NullLogger<NetworkEngine>.Instance);
        return await engine.ApplyAsync(document, PlanOptions.Default, TransactionOptions.Default, observer: null, Cancellation);
    }

    /// <summary>Has the engine apply a document once for each fault at each operation.</summary>
    /// <param name="document">The document.</param>
    /// <param name="assertAsBefore">Sees to it that the host is as it was before.</param>
    protected async Task FailAtEachOperationAsync(Document document, Func<Fault, Task> assertAsBefore)
    {
        var count = 1;
        for (var operation = 0; operation < count; operation++)
            foreach (var fault in Fault.Of(operation))
            {
                await using var provider = new FaultyProvider(Provider, fault);
                var failed = await ApplyAsync(document, provider);
                Assert.True(failed is RolledBack, $"{fault}: {Words(failed)}");
                await assertAsBefore(fault);
                count = provider.Operations;
            }
    }

    /// <summary>What became of it, for whoever reads that a test failed.</summary>
    protected static string Words(TransactionResult result) => result switch
    {
        Refused refused => string.Concat(refused.Diagnostics.Select(DiagnosticText.Render)),
        RollbackIncomplete incomplete => $"{incomplete.Cause.Message}\n{string.Join('\n', incomplete.Faults.Select(f => f.Message))}\nleft: {string.Join(' ', incomplete.Left ?? [])}",
        RolledBack back => $"{back.Cause.Message}\n{string.Join('\n', back.Differences)}",
        _ => result.ToString(),
    };

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(NetworkManagerLab.Unavailable is not null, NetworkManagerLab.Unavailable ?? "");
        PrivateNamespace.ThrowIfOutside();
        _deadline.CancelAfter(Deadline);
        await Namespace.ResetAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Provider.DisposeAsync();
        _deadline.Dispose();
    }
}

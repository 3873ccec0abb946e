using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine;
using Nmstate.Engine.Transactions;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State.Reading;
using Nmstate.Testing;

namespace Nmstate.Providers.Netplan.Tests.Live;

/// <summary>The tests that change the network of a whole machine: one after the other, and beside no other.</summary>
[CollectionDefinition(Collection, DisableParallelization = true)]
public sealed class LiveTests
{
    public const string Collection = "live";
}

/// <summary>A test with a real daemon, on a host that has nothing but loopback when it begins.</summary>
[Collection(LiveTests.Collection)]
public abstract class LiveTest : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(6);

    private readonly CancellationTokenSource _deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly DirectoryInfo _locks = Directory.CreateTempSubdirectory("nmstate-");

    protected CancellationToken Cancellation => _deadline.Token;

    /// <summary>Why it cannot run here; null: it can.</summary>
    private protected virtual string? Unavailable => Guest.Unavailable;

    private protected NetplanProvider Provider { get; } = Make();

    private protected static NetplanProvider Make(params (string Name, string Value)[] settings)
        => new(NullLogger.Instance, TimeProvider.System, new ProviderSettings(settings.ToDictionary(s => s.Name, s => s.Value)));

    private protected NetworkEngine Engine(IProvider provider)
        => new(provider, "netplan", new EngineSettings { LockDirectories = [_locks.FullName] }, TimeProvider.System, NullLogger<NetworkEngine>.Instance);

    protected async Task<TransactionResult> ApplyAsync(Document document, IProvider provider)
    {
        var result = await Engine(provider).ApplyAsync(document, PlanOptions.Default, TransactionOptions.Default, observer: null, Cancellation);
        if (result is Refused refused)
            Assert.Fail(string.Concat(refused.Diagnostics.Select(Nmstate.State.Diagnostics.DiagnosticText.Render)));
        return result;
    }

    protected async Task<HostState> QueryAsync() => HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Unavailable is not null, Unavailable ?? "");
        _deadline.CancelAfter(Deadline);
        await Namespace.ResetAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Provider.DisposeAsync();
        _locks.Delete(recursive: true);
        _deadline.Dispose();
    }
}

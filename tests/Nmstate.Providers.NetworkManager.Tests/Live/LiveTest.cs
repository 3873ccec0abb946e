using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>A test with the real NetworkManager, in a network namespace that holds nothing but loopback when it begins.</summary>
public abstract class LiveTest : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(4);

    private readonly CancellationTokenSource _deadline =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    protected CancellationToken Cancellation => _deadline.Token;

    private protected NetworkManagerProvider Provider { get; } = new(NullLogger.Instance, TimeProvider.System);

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

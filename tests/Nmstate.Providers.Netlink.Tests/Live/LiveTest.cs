using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Testing;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>A test on the real kernel, in a network namespace that holds nothing but loopback when it begins.</summary>
public abstract class LiveTest : IAsyncLifetime
{
    /// <summary>Ends what hangs; an emulated guest on a busy machine is slow without hanging.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(15);

    private readonly CancellationTokenSource _deadline =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    protected CancellationToken Cancellation => _deadline.Token;

    private protected NetlinkProvider Provider { get; } = new(NullLogger.Instance);

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(PrivateNamespace.Unavailable is not null, PrivateNamespace.Unavailable ?? "");
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

using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Testing;

namespace Nmstate.Linux.Tests;

/// <summary>A test on the real kernel, in a network namespace that holds nothing but loopback when it begins.</summary>
public abstract class NamespaceTest : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource _deadline =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    protected CancellationToken Cancellation => _deadline.Token;

    private protected NetlinkConnection Connection { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(PrivateNamespace.Unavailable is not null, PrivateNamespace.Unavailable ?? "");
        PrivateNamespace.ThrowIfOutside();
        _deadline.CancelAfter(Deadline);
        await Namespace.ResetAsync(Cancellation);
        Connection = NetlinkConnection.Open();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Connection?.Dispose();
        _deadline.Dispose();
        return ValueTask.CompletedTask;
    }

    private protected ValueTask ExecuteAsync(IRequest request) => Connection.ExecuteAsync(request, Cancellation);

    /// <summary>The link of that name, which has to be there.</summary>
    private protected async Task<Link> LinkAsync(string name)
    {
        var link = await Connection.FindLinkAsync(name, Cancellation);
        Assert.NotNull(link);
        return link;
    }

    /// <summary>Creates both ends of a cable and raises them.</summary>
    private protected async Task<Link> CreateCableAsync(string name, string peer)
    {
        await ExecuteAsync(new CreateLink(name, new VethLink { Peer = new VethPeer(peer) }));
        var (near, far) = (await LinkAsync(name), await LinkAsync(peer));
        await ExecuteAsync(new ChangeLink(near.Index, name) { Up = true });
        await ExecuteAsync(new ChangeLink(far.Index, peer) { Up = true });
        return await LinkAsync(name);
    }
}

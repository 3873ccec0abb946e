using Microsoft.Extensions.Logging;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Providers;

namespace Nmstate.Linux.Executing;

/// <summary>The kernel, as operations see it.</summary>
internal sealed class KernelSession(NetlinkConnection connection, ILogger logger)
{
    /// <summary>What the kernel answers when that which is to go is not there: an address, a route, a link.</summary>
    private static readonly Errno[] Gone = [Errno.EADDRNOTAVAIL, Errno.ESRCH, Errno.ENODEV];

    public NetlinkConnection Connection { get; } = connection;

    public ILogger Logger { get; } = logger;

    /// <summary>The numbers that links had, by name, for those that a rollback makes anew: programs know them by these.</summary>
    public IReadOnlyDictionary<string, int> FormerIndices { get; set; } = new Dictionary<string, int>();

    /// <summary>The number that a link of this name had, if it is free; 0: the kernel chooses.</summary>
    public async ValueTask<int> FormerIndexAsync(string name, CancellationToken cancellation)
        => FormerIndices.TryGetValue(name, out var index) && await Connection.FindLinkAsync(index, cancellation).ConfigureAwait(false) is null ? index : 0;

    /// <summary>The link of this name; null: there is none. An alternative name is none.</summary>
    public async ValueTask<Link?> FindAsync(string name, CancellationToken cancellation)
        => await Connection.FindLinkAsync(name, cancellation).ConfigureAwait(false) is { } link && link.Name == name ? link : null;

    /// <summary>The link of this name.</summary>
    /// <exception cref="ProviderException">There is none.</exception>
    public async ValueTask<Link> LinkAsync(string name, CancellationToken cancellation)
        => await FindAsync(name, cancellation).ConfigureAwait(false) ?? throw new ProviderException($"there is no link '{name}' any more");

    /// <summary>Has something removed. What went along with something else is not there any more, as it should be.</summary>
    public async ValueTask RemoveAsync(IRequest request, CancellationToken cancellation)
    {
        try
        {
            await Connection.ExecuteAsync(request, cancellation).ConfigureAwait(false);
        }
        catch (NetlinkException absent) when (Gone.Contains(absent.Errno))
        {
            Logger.LogDebug("{Request} {Target} is gone already: {Errno}", absent.Request, absent.Target, absent.Errno);
        }
    }
}

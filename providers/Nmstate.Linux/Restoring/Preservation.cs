using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;

namespace Nmstate.Linux.Restoring;

/// <summary>
/// What a daemon takes away besides, when it configures links anew: rules of others, routes of other daemons over these links, and all
/// that people gave to links that only stand nearby.
/// </summary>
internal sealed class Preservation
{
    private readonly KernelSession _kernel;
    private readonly HashSet<string> _links;
    private readonly IReadOnlySet<string> _changed;
    private readonly KernelRecord _record;
    private readonly RuleRecord _rules;

    private Preservation(KernelSession kernel, HashSet<string> links, IReadOnlySet<string> changed, KernelRecord record, RuleRecord rules)
        => (_kernel, _links, _changed, _record, _rules) = (kernel, links, changed, record, rules);

    /// <summary>The links that may be configured anew.</summary>
    public IReadOnlySet<string> Links => _links;

    /// <summary>Records what may be taken away.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="configured">The links that are to be configured anew.</param>
    /// <param name="changed">Those of them that are to change: what they are to have is the plan's to say.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async ValueTask<Preservation> BeginAsync(
        KernelSession kernel, IReadOnlySet<string> configured, IReadOnlySet<string> changed, CancellationToken cancellation)
    {
        var links = await kernel.Connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        var near = links.ToDictionary(l => l.Index);
        var all = configured.ToHashSet(StringComparer.Ordinal);
        foreach (var link in links)
            foreach (var other in NextTo(link).Select(near.GetValueOrDefault).OfType<Link>())
            {
                if (configured.Contains(link.Name))
                    all.Add(other.Name);
                if (configured.Contains(other.Name))
                    all.Add(link.Name);
            }

        var record = await KernelRecord.ReadAsync(kernel.Connection, all, new HashSet<string>(), cancellation).ConfigureAwait(false);
        var rules = await RuleRecord.ReadAsync(kernel.Connection, cancellation).ConfigureAwait(false);
        return new Preservation(kernel, all, changed, Kept(record, changed), rules);
    }

    /// <summary>Gives back what was taken away, where there is a place for it.</summary>
    /// <exception cref="NetlinkException">The kernel refuses.</exception>
    public async ValueTask RestoreAsync(CancellationToken cancellation)
    {
        await _rules.RestoreAsync(_kernel.Connection, cancellation).ConfigureAwait(false);
        var now = await ReadAsync(cancellation).ConfigureAwait(false);
        var addresses = _record.Links.Where(l => now.Links.ContainsKey(l.Key)).Select(l => AddressRestoration.Of(Lasting(l.Value), Lasting(now.Links[l.Key]))).ToList();
        await AttemptAsync([.. addresses.SelectMany(a => a.Removed).Select(AddressRequest.Delete), .. addresses.SelectMany(a => a.Added).Select(AddressRequest.Add)], cancellation).ConfigureAwait(false);
        var routes = RouteRestoration.Of(_record, await ReadAsync(cancellation).ConfigureAwait(false));
        await AttemptAsync([.. routes.Removed.Select(RouteRequest.Delete), .. routes.Added.Select(RouteRequest.Append)], cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<int> NextTo(Link link) => ((int?[])[link.ControllerIndex, link.LinkNetnsId is null && link.Data is not VethLink ? link.BaseIndex : null]).OfType<int>();

    private async ValueTask<KernelRecord> ReadAsync(CancellationToken cancellation)
        => Kept(await KernelRecord.ReadAsync(_kernel.Connection, _links, new HashSet<string>(), cancellation).ConfigureAwait(false), _changed);

    /// <summary>Without what the plan says of links that change.</summary>
    private static KernelRecord Kept(KernelRecord record, IReadOnlySet<string> changed) => record with
    {
        Links = record.Links.RemoveRange(changed),
        Routes = [.. record.Routes.Where(r => r.Protocol is not (RTPROT.STATIC or RTPROT.BOOT) || !record.Names.TryGetValue(r.LinkIndex, out var name) || !changed.Contains(name))],
    };

    /// <summary>Leases come and go with the daemon.</summary>
    private static LinkRecord Lasting(LinkRecord link) => link with { Addresses = [.. link.Addresses.Where(a => a.ValidLifetime is null)] };

    /// <summary>What is there already is as it should be; a route whose gateway is not to be reached any more stays away.</summary>
    private async ValueTask AttemptAsync(IRequest[] requests, CancellationToken cancellation)
    {
        Errno[] expected = [Errno.EEXIST, Errno.ESRCH, Errno.EADDRNOTAVAIL, Errno.ENETUNREACH, Errno.EHOSTUNREACH];
        foreach (var error in requests.Length == 0 ? [] : await _kernel.Connection.ExecuteBatchAsync(requests, cancellation).ConfigureAwait(false))
            if (!expected.Contains(error.Error.Errno))
                throw NetlinkException.For(requests[error.Index], error.Error);
    }
}

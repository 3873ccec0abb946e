using System.Net;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Linux.Querying;

/// <summary>Says in the schema what the kernel has.</summary>
/// <param name="owners">Who owns links.</param>
/// <param name="isWeighted">Whether IPv4 routes of several hops are configuration here.</param>
internal sealed class KernelReport(LinkOwners owners, bool isWeighted = false)
{
    /// <summary>Reads the namespace of <paramref name="connection"/>.</summary>
    /// <param name="connection">The connection to the kernel.</param>
    /// <param name="caller">The address of whoever asks from afar.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask<HostReport> ReadAsync(NetlinkConnection connection, IPAddress? caller, CancellationToken cancellation)
    {
        var kernel = await KernelReader.ReadAsync(connection, cancellation).ConfigureAwait(false);
        var path = await ManagementPath.FindAsync(connection, kernel, caller, cancellation).ConfigureAwait(false);
        return new HostReport(StateOf(kernel), new NetworkState(), FactsOf(kernel) with { ManagementPath = path });
    }

    private NetworkState StateOf(KernelSnapshot kernel)
    {
        var report = new InterfaceReport(kernel);
        return new NetworkState
        {
            Routes = RouteReport.Of(kernel, isWeighted),
            Interfaces = kernel.Links.Select(report.Of).OrderBy(i => i.Name, StringComparer.Ordinal).ToEquatableList(),
        };
    }

    private HostFacts FactsOf(KernelSnapshot kernel) => new()
    {
        Owners = OwnersOf(kernel),
        IgnoredLinks = kernel.Links.Where(l => LinkTypes.IsIgnored(LinkTypes.Of(l))).Select(l => Ignored(kernel, l))
            .OrderBy(l => l.Name, StringComparer.Ordinal).ToEquatableList(),
        PromoteSecondaries = kernel.Links.Where(l => kernel.Settings[l.Index].PromotesSecondaries).Select(l => l.Name)
            .ToHashSet(StringComparer.Ordinal),
    };

    private Dictionary<string, string> OwnersOf(KernelSnapshot kernel)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in kernel.Links)
        {
            if (owners.Of(link.Index) is { } owner)
                found[link.Name] = owner;
        }

        return found;
    }

    private static IgnoredLink Ignored(KernelSnapshot kernel, Link link) => new(
        link.Name,
        LinkTypes.Of(link),
        link.LinkNetnsId is null ? kernel.NameOf(link.BaseIndex) : null,
        kernel.NameOf(link.ControllerIndex));
}

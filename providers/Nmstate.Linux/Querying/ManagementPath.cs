using System.Net;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;

namespace Nmstate.Linux.Querying;

/// <summary>Finds out which links carry the connection of whoever asks.</summary>
internal static class ManagementPath
{
    /// <summary>The link that packets to <paramref name="caller"/> leave by, its controller, and all that it stands on.</summary>
    public static async ValueTask<IReadOnlySet<string>> FindAsync(
        NetlinkConnection connection, KernelSnapshot kernel, IPAddress? caller, CancellationToken cancellation)
    {
        var path = new HashSet<string>(StringComparer.Ordinal);
        if (caller is null || await FindLinkAsync(connection, caller, cancellation).ConfigureAwait(false) is not { } index)
            return path;
        for (var above = index; Find(kernel, above) is { } link; above = link.ControllerIndex ?? 0)
            path.Add(link.Name);
        AddBelow(kernel, index, path);
        return path;
    }

    private static async ValueTask<int?> FindLinkAsync(NetlinkConnection connection, IPAddress caller, CancellationToken cancellation)
    {
        if (caller.IsIPv6LinkLocal && caller.ScopeId != 0)
            return (int)caller.ScopeId;
        try
        {
            var target = caller.IsIPv4MappedToIPv6 ? caller.MapToIPv4() : caller;
            var route = await connection.GetAsync(new GetRoute(target), new RouteReader().Read, cancellation).ConfigureAwait(false);
            return route.LinkIndex;
        }
        catch (NetlinkException unreachable) when (unreachable.Errno == Errno.ENETUNREACH || unreachable.Errno == Errno.EHOSTUNREACH)
        {
            return null;
        }
    }

    private static void AddBelow(KernelSnapshot kernel, int index, HashSet<string> path)
    {
        foreach (var below in kernel.Links.Where(l => l.ControllerIndex == index || IsBase(kernel, index, l)))
        {
            if (path.Add(below.Name))
                AddBelow(kernel, below.Index, path);
        }
    }

    /// <summary>The other end of a cable is shown in the same place as a base, but nothing stands on it.</summary>
    private static bool IsBase(KernelSnapshot kernel, int index, Link candidate)
        => Find(kernel, index) is { LinkNetnsId: null, Data: not VethLink } link && link.BaseIndex == candidate.Index;

    private static Link? Find(KernelSnapshot kernel, int index) => kernel.Links.FirstOrDefault(l => l.Index == index);
}

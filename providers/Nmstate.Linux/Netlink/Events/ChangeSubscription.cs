using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Events;

/// <summary>Hears from the kernel that something changed, and says so; what it is now has to be read.</summary>
/// <remarks>
/// Subscribe before the first reading, then no change falls between. One's own changes are heard too. A full table of routes is as
/// many events: leave routes out unless they are waited for.
/// </remarks>
internal sealed class ChangeSubscription : IDisposable
{
    private const int ReceiveBuffer = 8 * 1024 * 1024;

    private readonly NetlinkSocket _socket;

    private ChangeSubscription(NetlinkSocket socket) => _socket = socket;

    /// <summary>Subscribes in the network namespace of the calling thread.</summary>
    /// <param name="subjects">Of links, addresses and routes, those to hear of.</param>
    /// <param name="receiveBuffer">Size of the queue to ask for, in bytes; 8 MiB by default.</param>
    /// <exception cref="NetlinkException">The kernel refused the socket.</exception>
    public static ChangeSubscription Open(KernelChanges subjects, int receiveBuffer = ReceiveBuffer)
    {
        var socket = NetlinkSocket.Open(receiveBuffer);
        try
        {
            foreach (var group in GroupsOf(subjects))
                socket.Join(group);
            return new ChangeSubscription(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Waits until something has changed since the last call, or since the subscription.</summary>
    /// <returns>All that was reported by now; never <see cref="KernelChanges.None"/>.</returns>
    public async ValueTask<KernelChanges> WaitForChangeAsync(CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TakeReported() is var changes and not KernelChanges.None)
                return changes;
            await _socket.WaitReadableAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>What was reported by now, without waiting.</summary>
    public KernelChanges TakeReported()
    {
        var changes = KernelChanges.None;
        while (true)
        {
            switch (_socket.Receive(out var datagram))
            {
                case Received.Nothing:
                    return changes;
                case Received.Overrun:
                    changes |= KernelChanges.Unknown;
                    break;
                case Received.Datagram:
                    foreach (var message in new MessageReader(datagram))
                        changes |= ChangeOf(message);
                    break;
            }
        }
    }

    private static KernelChanges ChangeOf(Message message) => (RTM)message.Type switch
    {
        RTM.NEWLINK => KernelChanges.Links,
        // A port that leaves its bridge is reported as deleted in the bridge's family, and lives on.
        RTM.DELLINK => message.Header<IfInfoMsg>(out _).Family == AddressFamilies.AF_UNSPEC ? KernelChanges.LinksGone : KernelChanges.Links,
        RTM.NEWADDR or RTM.DELADDR => KernelChanges.Addresses,
        RTM.NEWROUTE or RTM.DELROUTE => KernelChanges.Routes,
        _ => KernelChanges.None,
    };

    private static IEnumerable<RTNLGRP> GroupsOf(KernelChanges subjects)
    {
        if ((subjects & (KernelChanges.Links | KernelChanges.LinksGone)) != 0)
            yield return RTNLGRP.LINK;
        if (subjects.HasFlag(KernelChanges.Addresses))
        {
            yield return RTNLGRP.IPV4_IFADDR;
            yield return RTNLGRP.IPV6_IFADDR;
        }

        if (subjects.HasFlag(KernelChanges.Routes))
        {
            yield return RTNLGRP.IPV4_ROUTE;
            yield return RTNLGRP.IPV6_ROUTE;
        }
    }
}

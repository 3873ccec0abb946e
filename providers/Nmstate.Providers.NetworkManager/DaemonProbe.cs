using Nmstate.NetworkManager;
using Nmstate.NetworkManager.Executing;

namespace Nmstate.Providers.NetworkManager;

/// <summary>Whether NetworkManager runs here, and is one that can be worked with.</summary>
internal static class DaemonProbe
{
    public static async ValueTask<ProbeResult> RunAsync(Func<CancellationToken, ValueTask<DaemonSession>> open, CancellationToken cancellation)
    {
        var presence = await DaemonPresence.FindAsync(open, cancellation).ConfigureAwait(false);
        return new ProbeResult(presence.Snapshot is not null, presence.Words, presence.Snapshot is { } snapshot ? NetworkManagerTraits.Of(snapshot.Dns.Mode) : NetworkManagerTraits.Usual)
        {
            Yields = presence.Reach != DaemonReach.Here ? $"{presence.Words} manages no device of this network namespace"
                : presence.IsLedByNetplan ? $"{presence.Words} has its profiles from netplan, which makes them anew at each boot"
                : null,
        };
    }
}

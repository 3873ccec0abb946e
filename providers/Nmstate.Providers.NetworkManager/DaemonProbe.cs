using Nmstate.Linux.Netlink.Links;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Querying;
using Nmstate.Providers.NetworkManager.Executing;

namespace Nmstate.Providers.NetworkManager;

/// <summary>Whether NetworkManager runs here, and is one that can be worked with.</summary>
internal static class DaemonProbe
{
    /// <summary>A daemon that is not there, and one that ended a moment ago.</summary>
    private static readonly string[] NoService = ["org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"];

    /// <summary>1.42: reapplying keeps what others configured, and loopback is a device.</summary>
    private static readonly uint OldestVersion = DaemonVersion.Of(1, 42);

    /// <summary>Where there is no bus, nothing is connected to: that is the usual case on hosts without the daemon, and has to be cheap.</summary>
    public static ValueTask<ProbeResult> RunAsync(Func<CancellationToken, ValueTask<DaemonSession>> open, CancellationToken cancellation)
        => BusObjection() is { } objection ? ValueTask.FromResult(Unusable(objection)) : AskAsync(open, cancellation);

    private static string? BusObjection()
    {
        try
        {
            return File.Exists(BusAddress.SocketPath) ? null : $"there is no system bus at {BusAddress.SocketPath}";
        }
        catch (BusException unknown)
        {
            return unknown.Message;
        }
    }

    private static async ValueTask<ProbeResult> AskAsync(Func<CancellationToken, ValueTask<DaemonSession>> open, CancellationToken cancellation)
    {
        try
        {
            var session = await open(cancellation).ConfigureAwait(false);
            var objects = await session.Bus.GetObjectsAsync(cancellation).ConfigureAwait(false);
            var version = $"NetworkManager {objects.Daemon.Text("Version") ?? "of an unknown version"}";
            // While it starts, it manages nothing yet, and what it is is not known either.
            var snapshot = DaemonSnapshot.Of(objects);
            if (objects.Daemon.Flag("Startup") == true)
                return Usable($"{version}, which is still starting", snapshot);
            return DaemonVersion.In(objects.Daemon) < OldestVersion ? Unusable($"{version} is too old; it takes 1.42")
                : await LeadsAnyAsync(session, snapshot, cancellation).ConfigureAwait(false) ? Usable(version, snapshot)
                : Usable(version, snapshot) with { Yields = $"{version} manages no device of this network namespace" };
        }
        catch (CallRefusedException absent) when (NoService.Contains(absent.ErrorName))
        {
            return Unusable("NetworkManager does not run");
        }
        catch (ProviderException unreachable)
        {
            return Unusable(unreachable.Message);
        }
    }

    private static ProbeResult Usable(string words, DaemonSnapshot snapshot) => new(Usable: true, words, NetworkManagerTraits.Of(snapshot.Dns.Mode));

    private static ProbeResult Unusable(string reason) => new(Usable: false, reason, NetworkManagerTraits.Usual);

    /// <summary>
    /// Whether the daemon looks after a link that is here, and does not only look on. The bus may be that of another network namespace,
    /// whose links have the same names at times, but not the same hardware addresses.
    /// </summary>
    private static async ValueTask<bool> LeadsAnyAsync(DaemonSession session, DaemonSnapshot snapshot, CancellationToken cancellation)
    {
        var led = snapshot.Devices.Where(d => d is { IsManaged: true, IsLoopback: false } && snapshot.ActiveOf(d) is not { IsExternal: true }).ToList();
        if (led.Count == 0)
            return false;
        var links = await session.Kernel.Connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        return led.Any(device => links.Any(link => link.Name == device.Name && device.HardwareAddress == (link.Address?.ToString() ?? "")));
    }
}

using Nmstate.Linux.Netlink.Links;
using Nmstate.Providers.NetworkManager.DBus;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.NetworkManager.Querying;

namespace Nmstate.Providers.NetworkManager;

/// <summary>Whether NetworkManager runs here, and is one that can be worked with.</summary>
internal static class DaemonProbe
{
    private const string NoService = "org.freedesktop.DBus.Error.ServiceUnknown";

    /// <summary>1.42: reapplying keeps what others configured, and loopback is a device.</summary>
    private const uint OldestVersion = (1 << 16) | (42 << 8);

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
            if (objects.Daemon.Flag("Startup") == true)
                return Usable($"{version}, which is still starting");
            return !IsNewEnough(objects.Daemon) ? Unusable($"{version} is too old; it takes 1.42")
                : await LeadsAnyAsync(session, DaemonSnapshot.Of(objects), cancellation).ConfigureAwait(false) ? Usable(version)
                : Usable(version) with { Yields = $"{version} manages no device of this network namespace" };
        }
        catch (CallRefusedException absent) when (absent.ErrorName == NoService)
        {
            return Unusable("NetworkManager does not run");
        }
        catch (ProviderException unreachable)
        {
            return Unusable(unreachable.Message);
        }
    }

    private static ProbeResult Usable(string words) => new(Usable: true, words, NetworkManagerProvider.Traits);

    private static ProbeResult Unusable(string reason) => new(Usable: false, reason, NetworkManagerProvider.Traits);

    private static bool IsNewEnough(Row daemon)
        => daemon.Find("VersionInfo")?.Value is State.EquatableList<object> { Count: > 0 } info && (uint)info[0] >= OldestVersion;

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

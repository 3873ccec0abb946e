using Nmstate.Providers.NetworkManager.DBus;
using Nmstate.Providers.NetworkManager.Executing;

namespace Nmstate.Providers.NetworkManager;

/// <summary>Whether NetworkManager runs here, and is one that can be worked with.</summary>
internal static class DaemonProbe
{
    private const string NoService = "org.freedesktop.DBus.Error.ServiceUnknown";

    /// <summary>1.42: reapplying keeps what others configured, and loopback is a device.</summary>
    private const uint OldestVersion = (1 << 16) | (42 << 8);

    /// <summary>Where there is no bus, nothing is connected to: that is the cheap and usual case on hosts without the daemon.</summary>
    public static async ValueTask<(bool IsUsable, string Reason)> RunAsync(
        Func<CancellationToken, ValueTask<DaemonSession>> open, CancellationToken cancellation)
    {
        try
        {
            if (!File.Exists(BusAddress.SocketPath))
                return (false, $"there is no system bus at {BusAddress.SocketPath}");
            var session = await open(cancellation).ConfigureAwait(false);
            var daemon = (await session.Bus.GetObjectsAsync(cancellation).ConfigureAwait(false)).Daemon;
            return Judge(daemon);
        }
        catch (CallRefusedException absent) when (absent.ErrorName == NoService)
        {
            return (false, "NetworkManager does not run");
        }
        catch (ProviderException unreachable)
        {
            return (false, unreachable.Message);
        }
    }

    private static (bool IsUsable, string Reason) Judge(Row daemon)
    {
        var version = daemon.Text("Version") ?? "of an unknown version";
        if (daemon.Flag("Startup") == true)
            return (true, $"NetworkManager {version}, which is still starting");
        return daemon.Find("VersionInfo")?.Value is State.EquatableList<object> { Count: > 0 } info && (uint)info[0] >= OldestVersion
            ? (true, $"NetworkManager {version}")
            : (false, $"NetworkManager {version} is too old; it takes 1.42");
    }
}

using Nmstate.Providers.NetworkManager.DBus;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.NetworkManager.Querying;

namespace Nmstate.Providers.NetworkManager;

/// <summary>Whether NetworkManager runs here, and is one that can be worked with.</summary>
internal static class DaemonProbe
{
    /// <summary>A daemon that is not there, and one that ended a moment ago.</summary>
    private static readonly string[] NoService = ["org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"];

    /// <summary>1.42: reapplying keeps what others configured, and loopback is a device.</summary>
    private static readonly uint OldestVersion = DaemonVersion.Of(1, 42);

    /// <summary>Where there is no bus, nothing is connected to: that is the cheap and usual case on hosts without the daemon.</summary>
    /// <returns>Whether, why or why not, and whom it hands name servers to.</returns>
    public static async ValueTask<(bool IsUsable, string Reason, string DnsMode)> RunAsync(
        Func<CancellationToken, ValueTask<DaemonSession>> open, CancellationToken cancellation)
    {
        try
        {
            if (!File.Exists(BusAddress.SocketPath))
                return (false, $"there is no system bus at {BusAddress.SocketPath}", "");
            var session = await open(cancellation).ConfigureAwait(false);
            var objects = await session.Bus.GetObjectsAsync(cancellation).ConfigureAwait(false);
            var (isUsable, reason) = Judge(objects.Daemon);
            return (isUsable, reason, DaemonDns.In(objects).Mode);
        }
        catch (CallRefusedException absent) when (NoService.Contains(absent.ErrorName))
        {
            return (false, "NetworkManager does not run", "");
        }
        catch (ProviderException unreachable)
        {
            return (false, unreachable.Message, "");
        }
    }

    private static (bool IsUsable, string Reason) Judge(Row daemon)
    {
        var version = daemon.Text("Version") ?? "of an unknown version";
        if (daemon.Flag("Startup") == true)
            return (true, $"NetworkManager {version}, which is still starting");
        return DaemonVersion.In(daemon) >= OldestVersion
            ? (true, $"NetworkManager {version}")
            : (false, $"NetworkManager {version} is too old; it takes 1.42");
    }
}

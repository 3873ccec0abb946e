using Nmstate.Linux.Netlink.Links;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Querying;
using Nmstate.Providers;

namespace Nmstate.NetworkManager;

/// <summary>Which links a daemon looks after: the bus may be that of another network namespace.</summary>
internal enum DaemonReach
{
    /// <summary>Links that are here; or it is not known yet.</summary>
    Here,

    /// <summary>No link at all.</summary>
    Nowhere,

    /// <summary>Links, and none of them is here.</summary>
    Elsewhere,
}

/// <summary>Whether the daemon runs here, and is one that can be worked with.</summary>
/// <param name="Words">What it is, or why it cannot be worked with.</param>
/// <param name="Snapshot">What it shows of itself; null: it cannot be worked with.</param>
/// <param name="Reach">Which links it looks after.</param>
internal sealed record DaemonPresence(string Words, DaemonSnapshot? Snapshot = null, DaemonReach Reach = DaemonReach.Here)
{
    /// <summary>A daemon that is not there, and one that ended a moment ago.</summary>
    private static readonly string[] NoService = ["org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"];

    /// <summary>What the paths of profiles begin with that netplan's generator makes.</summary>
    private const string NetplansProfiles = "/run/NetworkManager/system-connections/netplan-";

    /// <summary>What the ids of those begin with that the daemon has netplan keep.</summary>
    private const string OwnIds = "NM-";

    /// <summary>1.42: reapplying keeps what others configured, and loopback is a device.</summary>
    private static readonly uint OldestVersion = DaemonVersion.Of(1, 42);

    /// <summary>Whether a profile in use is one that netplan makes anew at each boot. Those that the daemon itself has netplan keep, as on Ubuntu, have other names.</summary>
    public bool IsLedByNetplan { get; private init; }

    /// <summary>Where there is no bus, nothing is connected to: that is the usual case on hosts without the daemon, and has to be cheap.</summary>
    public static ValueTask<DaemonPresence> FindAsync(Func<CancellationToken, ValueTask<DaemonSession>> open, CancellationToken cancellation)
        => BusObjection() is { } objection ? ValueTask.FromResult(new DaemonPresence(objection)) : AskAsync(open, cancellation);

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

    private static async ValueTask<DaemonPresence> AskAsync(Func<CancellationToken, ValueTask<DaemonSession>> open, CancellationToken cancellation)
    {
        try
        {
            var session = await open(cancellation).ConfigureAwait(false);
            var objects = await session.Bus.GetObjectsAsync(cancellation).ConfigureAwait(false);
            var version = $"NetworkManager {objects.Daemon.Text("Version") ?? "of an unknown version"}";
            // While it starts, it manages nothing yet, and what it is is not known either.
            var snapshot = DaemonSnapshot.Of(objects);
            if (objects.Daemon.Flag("Startup") == true)
                return new($"{version}, which is still starting", snapshot);
            return DaemonVersion.In(objects.Daemon) < OldestVersion
                ? new($"{version} is too old; it takes 1.42")
                : new(version, snapshot, await ReachAsync(session, snapshot, cancellation).ConfigureAwait(false)) { IsLedByNetplan = UsesNetplans(objects) };
        }
        catch (CallRefusedException absent) when (NoService.Contains(absent.ErrorName))
        {
            return new("NetworkManager does not run");
        }
        catch (ProviderException unreachable)
        {
            return new(unreachable.Message);
        }
    }

    private static bool UsesNetplans(DaemonObjects objects)
    {
        var used = objects.With("Connection.Active").Select(a => a.Properties.Text("Connection")).ToHashSet(StringComparer.Ordinal);
        return objects.With("Settings.Connection").Where(p => used.Contains(p.Path)).Select(p => p.Properties.Text("Filename") ?? "")
            .Any(file => file.StartsWith(NetplansProfiles, StringComparison.Ordinal) && !file.StartsWith(NetplansProfiles + OwnIds, StringComparison.Ordinal));
    }

    /// <summary>A link that it only looks on is not looked after. Those of another network namespace have the same names at times, but not the same hardware addresses.</summary>
    private static async ValueTask<DaemonReach> ReachAsync(DaemonSession session, DaemonSnapshot snapshot, CancellationToken cancellation)
    {
        var led = snapshot.Devices.Where(d => d is { IsManaged: true, IsLoopback: false } && snapshot.ActiveOf(d) is not { IsExternal: true }).ToList();
        if (led.Count == 0)
            return DaemonReach.Nowhere;
        var links = await session.Kernel.Connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        return led.Any(device => links.Any(link => link.Name == device.Name && device.HardwareAddress == (link.Address?.ToString() ?? ""))) ? DaemonReach.Here : DaemonReach.Elsewhere;
    }
}

using static Nmstate.Testing.IpCommand;

namespace Nmstate.Testing;

/// <summary>
/// The real NetworkManager on a bus of its own, in the namespaces of the test: it sees no link, no file and no bus of the machine, and
/// ends with this process whatever becomes of it.
/// </summary>
/// <remarks>No udev, no polkit, no systemd: a read-only sysfs of the network namespace tells the daemon to expect no udev.</remarks>
public sealed class NetworkManagerLab : IAsyncDisposable
{
    /// <summary>Where profiles lie on disk.</summary>
    public const string ProfileFolder = "/etc/NetworkManager/system-connections";

    private const string BusSocket = "/run/dbus/system_bus_socket";

    private const string BusConfiguration = """
        <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
        <busconfig>
          <type>system</type>
          <listen>unix:path=/run/dbus/system_bus_socket</listen>
          <auth>EXTERNAL</auth>
          <policy context="default">
            <allow user="*"/><allow own="*"/><allow send_destination="*"/><allow send_type="signal"/>
            <allow receive_type="method_call"/><allow receive_type="method_return"/><allow receive_type="error"/><allow receive_type="signal"/>
          </policy>
        </busconfig>
        """;

    private const string DaemonConfiguration = """
        [main]
        plugins=keyfile
        dns=none
        systemd-resolved=false
        dhcp=internal
        auth-polkit=false
        hostname-mode=none
        no-auto-default=*
        [connectivity]
        enabled=false
        [logging]
        level=INFO
        """;

    private static readonly string[] PrivateFolders = ["/run", "/etc/NetworkManager", "/var/lib/NetworkManager"];
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private static bool _isHidden;

    private readonly Resident _bus;
    private Resident _daemon;

    private NetworkManagerLab(Resident bus, Resident daemon) => (_bus, _daemon) = (bus, daemon);

    /// <summary>Why there can be no lab here; null: there can.</summary>
    public static string? Unavailable => PrivateNamespace.Unavailable
        ?? (Resident.Missing("NetworkManager", "network-manager") ?? Resident.Missing("dbus-daemon", "dbus") ?? Resident.Missing("nm-online", "network-manager"));

    /// <summary>Starts a bus and a daemon; profiles that are to be there are written by <paramref name="prepare"/>.</summary>
    /// <exception cref="InvalidOperationException">One of them did not start.</exception>
    public static async Task<NetworkManagerLab> StartAsync(Func<Task> prepare, CancellationToken cancellation)
    {
        PrivateNamespace.ThrowIfOutside();
        await HideMachineAsync(cancellation).ConfigureAwait(false);
        await prepare().ConfigureAwait(false);
        var bus = await Resident.StartAsync("dbus-daemon --config-file=/run/bus.conf --nofork --nosyslog", LogOf("bus"), cancellation).ConfigureAwait(false);
        while (!File.Exists(BusSocket))
            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
        return new NetworkManagerLab(bus, await StartDaemonAsync(cancellation).ConfigureAwait(false));
    }

    /// <summary>Sends the daemon a signal: STOP, CONT, KILL.</summary>
    public Task SignalDaemonAsync(string signal, CancellationToken cancellation) => _daemon.SignalAsync(signal, cancellation);

    /// <summary>Ends the bus at once.</summary>
    public Task KillBusAsync(CancellationToken cancellation) => _bus.SignalAsync("KILL", cancellation);

    /// <summary>Starts the daemon again after it was killed.</summary>
    public async Task RestartDaemonAsync(CancellationToken cancellation)
    {
        await _daemon.DisposeAsync().ConfigureAwait(false);
        _daemon = await StartDaemonAsync(cancellation).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await _daemon.DisposeAsync().ConfigureAwait(false);
        await _bus.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<Resident> StartDaemonAsync(CancellationToken cancellation)
    {
        var daemon = await Resident.StartAsync("NetworkManager --debug", LogOf("NetworkManager"), cancellation).ConfigureAwait(false);
        await RunAsync("nm-online", ["--wait-for-startup", "--quiet", "--timeout=30"], cancellation).ConfigureAwait(false);
        return daemon;
    }

    /// <summary>Covers what the daemon could read or write of the machine; a second time, makes it as new.</summary>
    private static async Task HideMachineAsync(CancellationToken cancellation)
    {
        if (!_isHidden)
        {
            await RunAsync("mount", ["-t", "sysfs", "sysfs", "/sys"], cancellation).ConfigureAwait(false);
            // Below devices it writes what it has for ports of bridges.
            await RunAsync("mount", ["--bind", "/sys/devices", "/sys/devices"], cancellation).ConfigureAwait(false);
            await RunAsync("mount", ["-o", "remount,bind,ro", "/sys"], cancellation).ConfigureAwait(false);
            await RunAsync("mount", ["--bind", "/etc", "/etc"], cancellation).ConfigureAwait(false);
            await RunAsync("mount", ["-o", "remount,bind,ro", "/etc"], cancellation).ConfigureAwait(false);
            _isHidden = true;
        }

        foreach (var folder in PrivateFolders)
            await RunAsync("mount", ["-t", "tmpfs", "-o", "mode=755", "tmpfs", folder], cancellation).ConfigureAwait(false);
        foreach (var folder in (string[])["/run/dbus", "/etc/NetworkManager/conf.d", "/etc/NetworkManager/dispatcher.d"])
            Directory.CreateDirectory(folder);
        Directory.CreateDirectory(ProfileFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await File.WriteAllTextAsync("/run/bus.conf", BusConfiguration, cancellation).ConfigureAwait(false);
        await File.WriteAllTextAsync("/etc/NetworkManager/NetworkManager.conf", DaemonConfiguration, cancellation).ConfigureAwait(false);
    }

    private static string LogOf(string program) => $"/run/{program}.log";
}

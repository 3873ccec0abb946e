using Nmstate.Providers.Netplan.Live;
using Nmstate.Providers.Netplan.Networkd;
using Nmstate.Providers.Netplan.NetworkManager;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netplan.Tests.Live;

/// <summary>A daemon that carries netplan's files out, and how it is started and stopped.</summary>
internal abstract class LiveDaemon
{
    private protected LiveDaemon(string renderer, GeneratedLayout layout) => (Author, Layout) = (new Author(renderer, AreOurs: false), layout);

    /// <summary>Who has written the files: an installer, for it.</summary>
    public Author Author { get; }

    /// <summary>All files of netplan, and those that are made of them for the daemon.</summary>
    public IEnumerable<string> Files => FilesIn(NetplanTree.Etc, "").Concat(FilesIn(Layout.Folder, Layout.Prefix)).Concat(Layout.Others.Select(o => $"/{o}").Where(File.Exists));

    private protected GeneratedLayout Layout { get; }

    /// <summary>Ends it, and leaves nothing of what it made, nor of its files.</summary>
    public abstract Task ClearAsync(CancellationToken cancellation);

    /// <summary>Has it begin with what is written then.</summary>
    public abstract Task StartAsync(Func<Task> write, CancellationToken cancellation);

    private protected void DeleteFiles()
    {
        foreach (var file in Files)
            File.Delete(file);
    }

    private static string[] FilesIn(string folder, string prefix) => Directory.Exists($"/{folder}") ? Directory.GetFiles($"/{folder}", $"{prefix}*") : [];
}

/// <summary>systemd-networkd, in the guest.</summary>
internal sealed class NetworkdDaemon() : LiveDaemon(Configuration.Networkd, NetworkdRenderer.Files)
{
    public override async Task ClearAsync(CancellationToken cancellation)
    {
        await RunAsync("systemctl", ["stop", "NetworkManager"], cancellation);
        DeleteFiles();
        await Namespace.ResetAsync(cancellation);
        await RunAsync("systemctl", ["start", "systemd-networkd"], cancellation);
        await RunAsync("networkctl", ["reload"], cancellation);
    }

    public override async Task StartAsync(Func<Task> write, CancellationToken cancellation)
    {
        await write();
        await RunAsync("networkctl", ["reload"], cancellation);
    }
}

/// <summary>NetworkManager with systemd and udev, in the guest.</summary>
internal sealed class NetworkManagerDaemon() : LiveDaemon(Configuration.NetworkManager, NetworkManagerRenderer.Files)
{
    /// <summary>Hardware that no profile is for is to be left alone, as on a server.</summary>
    private const string Configured = "/run/NetworkManager/conf.d/50-tests.conf";

    public override async Task ClearAsync(CancellationToken cancellation)
    {
        await RunAsync("systemctl", ["stop", "NetworkManager", "systemd-networkd.socket", "systemd-networkd"], cancellation);
        DeleteFiles();
        await Namespace.ResetAsync(cancellation);
        if (Directory.Exists("/run/NetworkManager"))
            Directory.Delete("/run/NetworkManager", recursive: true);
        await RunAsync("udevadm", ["control", "--reload"], cancellation);
    }

    public override async Task StartAsync(Func<Task> write, CancellationToken cancellation)
    {
        await write();
        await File.WriteAllTextAsync(Configured, "[main]\nno-auto-default=*\n", cancellation);
        // As at a boot: hardware is there when netplan's rules for it are.
        await RunAsync("udevadm", ["control", "--reload"], cancellation);
        await RunAsync("udevadm", ["trigger", "--action=change", "--subsystem-match=net", "--settle"], cancellation);
        await RunAsync("systemctl", ["start", "NetworkManager"], cancellation);
    }
}

/// <summary>NetworkManager in namespaces, without systemd and udev.</summary>
internal sealed class NetworkManagerInLab() : LiveDaemon(Configuration.NetworkManager, NetworkManagerRenderer.Files)
{
    private NetworkManagerLab? _lab;

    public override async Task ClearAsync(CancellationToken cancellation)
    {
        if (_lab is not null)
            await _lab.DisposeAsync();
        _lab = null;
        await Namespace.ResetAsync(cancellation);
    }

    public override async Task StartAsync(Func<Task> write, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync("/proc/sys/net/ipv6/conf/default/accept_dad", "0", cancellation);
        _lab = await NetworkManagerLab.StartAsync(
            async () =>
            {
                await RunAsync("mount", ["-t", "tmpfs", "-o", "mode=755", "tmpfs", $"/{NetplanTree.Etc}"], cancellation);
                await write();
            },
            cancellation);
    }
}

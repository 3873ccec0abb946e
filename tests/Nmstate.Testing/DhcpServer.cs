using static Nmstate.Testing.IpCommand;

namespace Nmstate.Testing;

/// <summary>A DHCP server (dnsmasq) at the far end of a link: it gives whoever asks <see cref="Lease"/>, and tells of a gateway and a name server.</summary>
public sealed class DhcpServer : IAsyncDisposable
{
    /// <summary>The one address that it gives, and the length of its prefix.</summary>
    public const string Lease = "192.0.2.57/24";

    private const string Own = "192.0.2.254";
    private const string IsReady = "DHCP, IP range";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ScratchFolder _folder;
    private readonly Resident _server;

    private DhcpServer(ScratchFolder folder, Resident server) => (_folder, _server) = (folder, server);

    /// <summary>Why there can be none here; null: there can.</summary>
    public static string? Unavailable => PrivateNamespace.Unavailable ?? Resident.Missing("dnsmasq", "dnsmasq-base");

    /// <summary>Starts it.</summary>
    /// <param name="place">Where the far end is.</param>
    /// <param name="link">The far end, which is up.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="TimeoutException">It did not start.</exception>
    public static async Task<DhcpServer> StartAsync(PeerNamespace place, string link, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(place);
        await place.IpAsync($"address add {Own}/24 dev {link}", cancellation).ConfigureAwait(false);
        var folder = new ScratchFolder();
        var log = folder.PathOf("log");
        var address = Lease.Split('/')[0];
        var server = await Resident.StartAsync(
            $"nsenter --target {place.ProcessId} --net dnsmasq --no-daemon --conf-file=/dev/null --user=root --group= --pid-file= --log-facility=- --port=0"
            + $" --interface={link} --bind-interfaces --no-ping --dhcp-authoritative --dhcp-leasefile={folder.PathOf("leases")}"
            + $" --dhcp-range={address},{address},255.255.255.0,1h --dhcp-option=option:router,{Own} --dhcp-option=option:dns-server,192.0.2.53",
            log,
            cancellation).ConfigureAwait(false);
        await AwaitAsync(
            async () => File.Exists(log) && (await File.ReadAllTextAsync(log, cancellation).ConfigureAwait(false)).Contains(IsReady, StringComparison.Ordinal), "dnsmasq is ready", cancellation).ConfigureAwait(false);
        return new DhcpServer(folder, server);
    }

    /// <summary>Waits until a link has the lease.</summary>
    /// <exception cref="TimeoutException">It never got it.</exception>
    public static Task AwaitLeaseAsync(string link, CancellationToken cancellation) => AwaitAsync(
        async () => (await IpAsync($"-4 address show dev {link} dynamic", cancellation).ConfigureAwait(false)).Contains(Lease, StringComparison.Ordinal),
        $"{link} has {Lease}",
        cancellation);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync().ConfigureAwait(false);
        _folder.Dispose();
    }

    private static async Task AwaitAsync(Func<Task<bool>> isSo, string what, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!await isSo().ConfigureAwait(false))
        {
            if (TimeProvider.System.GetElapsedTime(start) > Patience)
                throw new TimeoutException($"Not within {Patience.TotalSeconds} s: {what}.");
            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
        }
    }
}

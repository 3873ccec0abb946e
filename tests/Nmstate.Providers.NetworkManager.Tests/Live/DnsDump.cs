using Nmstate.NetworkManager.DBus;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>All that the daemon shows of name servers: what it writes for resolvers, where each is from, and those of the whole host.</summary>
internal static class DnsDump
{
    private const string ResolverFile = "/run/NetworkManager/resolv.conf";

    public static async Task<string> TakeAsync(CancellationToken cancellation)
    {
        await using var bus = await NetworkManagerBus.ConnectAsync(cancellation);
        var objects = await bus.GetObjectsAsync(cancellation);
        var manager = objects.With("DnsManager").Single().Properties;
        return $"{manager.Find("Configuration")}\n{objects.Daemon.Find("GlobalDnsConfiguration")}\n{await ResolversAsync(cancellation)}";
    }

    /// <summary>What resolvers read, without comments; the file comes with the first name server.</summary>
    public static async Task<string> ResolversAsync(CancellationToken cancellation)
        => File.Exists(ResolverFile)
            ? string.Join('\n', (await File.ReadAllLinesAsync(ResolverFile, cancellation)).Where(l => l.Length > 0 && l[0] != '#'))
            : "";
}

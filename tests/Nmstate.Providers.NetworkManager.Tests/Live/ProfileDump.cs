using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>All that nmcli shows of profiles, and of which are in use.</summary>
internal static class ProfileDump
{
    /// <summary>When a profile was last used; it is no part of it.</summary>
    private const string LastUsed = "connection.timestamp";

    public static async Task<string> TakeAsync(CancellationToken cancellation)
    {
        var listed = await RunAsync("nmcli", ["--terse", "--fields", "NAME,UUID,TYPE,AUTOCONNECT,ACTIVE,DEVICE", "connection", "show"], cancellation);
        // Sorted: nmcli shows first what was used last.
        var lines = listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith("lo:", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var profiles = new List<string>();
        foreach (var uuid in lines.Select(l => l.Split(':')[1]).Order(StringComparer.Ordinal))
            profiles.Add(await RunAsync("nmcli", ["--terse", "--fields", "connection,802-3-ethernet,bridge,bridge-port,bond,bond-port,vlan,veth,ipv4,ipv6,user", "connection", "show", uuid], cancellation));
        return string.Join('\n', lines.Concat(string.Concat(profiles).Split('\n').Where(l => !l.StartsWith(LastUsed, StringComparison.Ordinal))));
    }
}

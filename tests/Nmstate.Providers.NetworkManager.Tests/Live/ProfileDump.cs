using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>All that nmcli shows of profiles, and of which are in use.</summary>
internal static class ProfileDump
{
    /// <summary>When a profile was last used; it is no part of it.</summary>
    private const string LastUsed = "connection.timestamp";

    private const string Fields = "connection,802-3-ethernet,bridge,bridge-port,bond,bond-port,vlan,veth,ipv4,ipv6,user";

    public static async Task<string> TakeAsync(CancellationToken cancellation)
    {
        var listed = await RunAsync("nmcli", ["--terse", "--fields", "NAME,UUID,TYPE,AUTOCONNECT,ACTIVE,DEVICE", "connection", "show"], cancellation);
        // Sorted, since nmcli shows first what was used last; all at once, since it starts slowly.
        var lines = listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith("lo:", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var uuids = lines.ConvertAll(l => l.Split(':')[1]).Order(StringComparer.Ordinal);
        var profiles = lines.Count == 0 ? "" : await RunAsync("nmcli", ["--terse", "--fields", Fields, "connection", "show", .. uuids], cancellation);
        return string.Join('\n', lines.Concat(profiles.Split('\n').Where(l => !l.StartsWith(LastUsed, StringComparison.Ordinal))));
    }
}

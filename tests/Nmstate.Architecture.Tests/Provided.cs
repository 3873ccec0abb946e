using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Providers;
using Nmstate.Providers.Netlink;
using Nmstate.Providers.Netplan;
using Nmstate.Providers.NetworkManager;

namespace Nmstate.Architecture.Tests;

/// <summary>A provider's answers, as it gives them where no host is looked at.</summary>
/// <param name="Name">The provider.</param>
/// <param name="Newest">What it can do at best.</param>
/// <param name="Older">What it can do with the oldest version of its back end, where the version makes a difference.</param>
internal sealed record Provided(string Name, Capabilities Newest, (string Version, Capabilities Table)? Older = null)
{
    private const string OldestNetplan = "0.106";

    /// <summary>All that come along.</summary>
    public static async Task<IReadOnlyList<Provided>> AllAsync(CancellationToken cancellation)
    {
        await using var netlink = new NetlinkProvider(NullLogger.Instance);
        await using var networkManager = new NetworkManagerProvider(NullLogger.Instance, TimeProvider.System);
        await using var netplan = new NetplanProvider(NullLogger.Instance, TimeProvider.System, new ProviderSettings(new Dictionary<string, string> { ["version"] = OldestNetplan }));
        var older = await netplan.ProbeAsync(new ProbeRequest(ProbePurpose.Plan), cancellation);
        return
        [
            new("netlink", netlink.Capabilities),
            new("networkmanager", networkManager.Capabilities),
            new("netplan", netplan.Capabilities, ($"netplan {OldestNetplan}", older.Capabilities!)),
        ];
    }

    /// <summary>The paths that it answers for by themselves.</summary>
    public IEnumerable<string> Paths => Newest.ByPath.Keys.Concat(Older?.Table.ByPath.Keys ?? []).Distinct();
}

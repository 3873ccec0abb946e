using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Verifying;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>Waits until the daemon has come to rest: it answers before it has done what it was asked for.</summary>
/// <param name="host">The host.</param>
/// <param name="renderer">The daemon.</param>
/// <param name="links">The links that it is at.</param>
internal sealed class Rest(LiveHost host, IRenderer renderer, IReadOnlySet<string> links)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

    /// <summary>How long it may be on the way; one without a carrier is so for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>How long it may be at rest and something not be as planned: its notes come a moment late.</summary>
    private static readonly TimeSpan Doubt = TimeSpan.FromSeconds(1);

    /// <summary>The same for addresses and routes: it gives each link its own, and on a busy host that is what comes late.</summary>
    private static readonly TimeSpan LongDoubt = TimeSpan.FromSeconds(5);

    /// <summary>Looks twice that it is at rest: notes come a moment late.</summary>
    private const int Looks = 2;

    /// <summary>Waits until it is at rest and all that <paramref name="plan"/> asks for is there, or until there is no hope.</summary>
    /// <returns>Whether all is there.</returns>
    public ValueTask<bool> WaitAsync(ChangePlan plan, CancellationToken cancellation) => WaitAsync(plan, plan.After.Running, cancellation);

    /// <summary>Waits until it is at rest.</summary>
    /// <param name="wanted">What the links are to be, which says how far each can get; null: nobody says.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask WaitAsync(HostNetwork? wanted, CancellationToken cancellation) => await WaitAsync(plan: null, wanted, cancellation).ConfigureAwait(false);

    private async ValueTask<bool> WaitAsync(ChangePlan? plan, HostNetwork? wanted, CancellationToken cancellation)
    {
        var start = host.Time.GetTimestamp();
        for (var (pause, looks) = (FirstPause, 0); ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var isOnTheWay = await renderer.IsOnTheWayAsync(links, wanted, cancellation).ConfigureAwait(false);
            var left = plan is null ? [] : await LeftAsync(plan, cancellation).ConfigureAwait(false);
            looks = left.Count == 0 && !isOnTheWay ? looks + 1 : 0;
            if (looks == Looks || host.Time.GetElapsedTime(start) > (isOnTheWay ? Patience : left.Any(IsGivenByDaemon) ? LongDoubt : Doubt))
                return left.Count == 0;
            await Task.Delay(pause, host.Time, cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask<List<Difference>> LeftAsync(ChangePlan plan, CancellationToken cancellation)
        => [.. Verification.Of(plan, HostState.Of(await host.QueryAsync(caller: null, cancellation).ConfigureAwait(false))).Where(d => d.WasAskedFor)];

    private static bool IsGivenByDaemon(Difference difference) => difference.Object.Kind == ObjectKind.Routes || difference.Path is "ipv4.address" or "ipv6.address";
}

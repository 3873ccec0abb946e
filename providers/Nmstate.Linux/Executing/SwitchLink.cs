using Microsoft.Extensions.Logging;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>
/// Takes a link up or down. VLANs go along: since Linux 7 a moment later (VLAN_WORK_LINK_STATE in net/8021q/vlan.c), which is waited for, so that
/// what follows meets them as it was planned, and nothing changes behind its back.
/// </summary>
/// <param name="Name">The link.</param>
/// <param name="Up">Up or down, as the administrator wishes it.</param>
/// <param name="Uppers">The links on it; of others than VLANs nothing is waited for.</param>
internal sealed record SwitchLink(string Name, bool Up, EquatableList<string> Uppers) : KernelOperation
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The operation for the link <paramref name="name"/>.</summary>
    public static SwitchLink Of(string name, bool up, EquatableList<string> uppers, EquatableList<Coverage> covers) => new(name, up, uppers)
    {
        Title = $"take {name} {(up ? "up" : "down")}",
        NativeText = $"RTM_NEWLINK {name} {(up ? "" : "-")}IFF_UP",
        Covers = covers,
        Impact = up ? Impact.InPlace : Impact.Bounce,
    };

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var link = await kernel.LinkAsync(Name, cancellation).ConfigureAwait(false);
        await kernel.Connection.ExecuteAsync(new ChangeLink(link.Index, Name) { Up = Up }, cancellation).ConfigureAwait(false);
        if (link.IsUp == Up)
            return;
        var start = TimeProvider.System.GetTimestamp();
        foreach (var upper in Uppers)
            while (await IsBehindAsync(kernel, upper, cancellation).ConfigureAwait(false))
            {
                if (TimeProvider.System.GetElapsedTime(start) >= Patience)
                {
                    kernel.Logger.LogWarning("{Upper} has not gone {Way} with {Link} within {Patience} s", upper, Up ? "up" : "down", Name, Patience.TotalSeconds);
                    return;
                }

                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
    }

    private async ValueTask<bool> IsBehindAsync(KernelSession kernel, string upper, CancellationToken cancellation)
        => await kernel.FindAsync(upper, cancellation).ConfigureAwait(false) is { Data: VlanLink { IsLoose: false } } link && link.IsUp != Up;
}

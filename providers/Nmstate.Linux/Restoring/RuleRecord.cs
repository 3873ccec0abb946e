using System.Collections.Immutable;
using System.Net.Sockets;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Netlink.Rules;

namespace Nmstate.Linux.Restoring;

/// <summary>The rules of others, which a daemon that manages rules sweeps away with each link that it configures.</summary>
/// <param name="Rules">The rules, each family in the order in which the kernel tries them.</param>
internal sealed record RuleRecord(ImmutableArray<KernelRule> Rules)
{
    /// <summary>Who makes rules that a daemon for the network does not take for its own: static ones are.</summary>
    private static bool IsForeign(KernelRule rule) => rule.Protocol is not (RTPROT.STATIC or RTPROT.KERNEL);

    /// <summary>Reads the kernel.</summary>
    public static async ValueTask<RuleRecord> ReadAsync(NetlinkConnection connection, CancellationToken cancellation)
    {
        var v4 = await connection.GetRulesAsync(AddressFamily.InterNetwork, cancellation).ConfigureAwait(false);
        var v6 = await connection.GetRulesAsync(AddressFamily.InterNetworkV6, cancellation).ConfigureAwait(false);
        // A kernel without IPv6 answers for IPv4 instead.
        return new([.. v4.Concat(v6).Distinct().Where(IsForeign)]);
    }

    /// <summary>Adds those that are not there any more.</summary>
    /// <exception cref="NetlinkException">The kernel refuses one.</exception>
    public async ValueTask RestoreAsync(NetlinkConnection connection, CancellationToken cancellation)
    {
        var now = await ReadAsync(connection, cancellation).ConfigureAwait(false);
        IRequest[] requests = [.. Rules.Except(now.Rules).Select(rule => new AddRule(rule))];
        foreach (var error in requests.Length == 0 ? [] : await connection.ExecuteBatchAsync(requests, cancellation).ConfigureAwait(false))
            if (error.Error.Errno != Errno.EEXIST)
                throw NetlinkException.For(requests[error.Index], error.Error);
    }
}

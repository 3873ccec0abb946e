using System.Collections.Immutable;
using System.Net.Sockets;

namespace Nmstate.Linux.Netlink.Rules;

/// <summary>Reading rules.</summary>
internal static class RuleQueries
{
    /// <summary>The rules of one family in the order in which the kernel tries them.</summary>
    public static ValueTask<ImmutableArray<KernelRule>> GetRulesAsync(
        this NetlinkConnection connection, AddressFamily family, CancellationToken cancellation) =>
        connection.DumpAsync(new DumpRules(family), RuleReader.Read, cancellation);
}

using System.Text.Json.Nodes;
using Nmstate.Testing;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>All that iproute2 shows of a network namespace that nobody else leads, in lines, without what changes by itself.</summary>
internal static class HostDump
{
    /// <summary>What may differ between two dumps of an unchanged host, and why.</summary>
    private static readonly Dictionary<string, string> Volatile = new(IpDump.Clocks)
    {
        ["perm_hwaddr"] = "the random address that a virtual link was born with, shown where it has another: nothing can set it",
    };

    private static readonly string[] Settings = ["disable_ipv6", "autoconf"];

    /// <summary>The dump.</summary>
    public static Task<string> TakeAsync(CancellationToken cancellation) => IpDump.TakeAsync(Text, cancellation);

    private static string Text(IReadOnlyList<IpAnswer> answers)
    {
        var dumps = answers.Select(a => $"{a.Question}\n{string.Join('\n', Items(a))}");
        var settings = Directory.GetDirectories("/proc/sys/net/ipv6/conf").Order(StringComparer.Ordinal)
            .SelectMany(folder => Settings.Select(setting => $"{folder}/{setting} = {File.ReadAllText(Path.Combine(folder, setting)).Trim()}"));
        return string.Join('\n', dumps.Concat(settings));
    }

    /// <summary>What a command showed. The order of routes tells only which was made first.</summary>
    private static IEnumerable<string> Items(IpAnswer answer)
    {
        var items = answer.Items.Select(item => IpDump.Text(item, Volatile, Prune));
        return answer.Question.Contains(" route ", StringComparison.Ordinal) ? items.Order(StringComparer.Ordinal) : items;
    }

    private static void Prune(JsonObject fields)
    {
        // Which port a bond uses that prefers none is whichever had a carrier when the other went.
        if (fields["primary"] is null)
            fields.Remove("active_slave");
        if (fields.ContainsKey("mii_status"))
            fields.Remove("state");
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>All that iproute2 shows of a network namespace, in lines, without what changes by itself.</summary>
internal static class HostDump
{
    /// <summary>What may differ between two dumps of an unchanged host, and why: the only list of its kind.</summary>
    private static readonly Dictionary<string, string> Volatile = new()
    {
        ["hello_timer"] = "a bridge's clock",
        ["gc_timer"] = "a bridge's clock",
        ["tcn_timer"] = "a bridge's clock",
        ["topology_change_timer"] = "a bridge's clock",
        ["message_age_timer"] = "the clock of a bridge's port",
        ["forward_delay_timer"] = "the clock of a bridge's port",
        ["hold_timer"] = "the clock of a bridge's port",
        ["fdb_n_learned"] = "counts the hosts that a bridge has heard of: every frame of the far end may add one",
        ["perm_hwaddr"] = "the random address that a virtual link was born with, shown where it has another: nothing can set it",
    };

    private static readonly string[] Settings = ["disable_ipv6", "autoconf"];

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);

    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true };

    private static readonly (string Options, string[] Commands)[] Questions =
        [("-d -j", ["link", "address", "route show table all", "rule"]), ("-6 -d -j", ["route show table all", "rule"])];

    /// <summary>The dump, once the kernel has come to rest: its carrier detection answers later than the command that caused it.</summary>
    public static async Task<string> TakeAsync(CancellationToken cancellation)
    {
        for (var last = await OnceAsync(cancellation); ;)
        {
            await Task.Delay(Pause, cancellation);
            var now = await OnceAsync(cancellation);
            if (now == last && !now.Contains("\"tentative\"", StringComparison.Ordinal))
                return now;
            last = now;
        }
    }

    private static async Task<string> OnceAsync(CancellationToken cancellation)
    {
        var dumps = new List<string>();
        foreach (var (options, commands) in Questions)
        {
            var answers = (await IpBatchAsync(options, commands, cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(commands.Length, answers.Length);
            foreach (var (command, answer) in commands.Zip(answers))
                dumps.Add($"ip {options} {command}\n{string.Join('\n', Items(command, answer))}");
        }

        var settings = Directory.GetDirectories("/proc/sys/net/ipv6/conf").Order(StringComparer.Ordinal)
            .SelectMany(folder => Settings.Select(setting => $"{folder}/{setting} = {File.ReadAllText(Path.Combine(folder, setting)).Trim()}"));
        return string.Join('\n', dumps.Concat(settings));
    }

    /// <summary>What a command showed. The order of routes tells only which was made first.</summary>
    private static IEnumerable<string> Items(string command, string answer)
    {
        var items = ((JsonArray)JsonNode.Parse(answer)!).Select(item => Without(item)!.ToJsonString(Lines));
        return command.StartsWith("route", StringComparison.Ordinal) ? items.Order(StringComparer.Ordinal) : items;
    }

    private static JsonNode? Without(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var name in fields.Select(f => f.Key).Where(Volatile.ContainsKey).ToList())
                    fields.Remove(name);
                // Which port a bond uses that prefers none is whichever had a carrier when the other went.
                if (fields["primary"] is null)
                    fields.Remove("active_slave");
                if (fields.ContainsKey("mii_status"))
                    fields.Remove("state");
                foreach (var (_, value) in fields)
                    Without(value);
                break;
            case JsonArray items:
                foreach (var item in items)
                    Without(item);
                break;
        }

        return node;
    }
}

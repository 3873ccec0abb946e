using System.Text.Json;
using System.Text.Json.Nodes;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>All that iproute2 shows of a network namespace, in lines and by name, without what changes by itself.</summary>
internal static class KernelDump
{
    /// <summary>What may differ between two dumps of an unchanged host, and why: the only list of its kind.</summary>
    private static readonly Dictionary<string, string> Volatile = new()
    {
        ["ifindex"] = "a link that is made again has another number",
        ["link_index"] = "the same of its other end",
        ["hello_timer"] = "a bridge's clock",
        ["gc_timer"] = "a bridge's clock",
        ["tcn_timer"] = "a bridge's clock",
        ["topology_change_timer"] = "a bridge's clock",
        ["message_age_timer"] = "the clock of a bridge's port",
        ["forward_delay_timer"] = "the clock of a bridge's port",
        ["hold_timer"] = "the clock of a bridge's port",
        ["fdb_n_learned"] = "counts the hosts that a bridge has heard of: every frame of the far end may add one",
        ["link_failure_count"] = "counts how often a bond's port went down",
        ["active_slave"] = "a bond without a primary port chooses among those that work",
        ["ad_info"] = "what a bond's partner said",
        ["ad_aggregator_id"] = "a bond's ports are numbered as they come",
        ["ad_actor_oper_port_state"] = "how far a bond's port is with its partner",
        ["ad_actor_oper_port_state_str"] = "the same in words",
        ["ad_partner_oper_port_state"] = "how far the partner is",
        ["ad_partner_oper_port_state_str"] = "the same in words",
    };

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
        var answers = new List<(string Question, JsonArray Items)>();
        foreach (var (options, commands) in Questions)
        {
            var lines = (await IpBatchAsync(options, commands, cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(commands.Length, lines.Length);
            answers.AddRange(commands.Zip(lines, (command, line) => ($"ip {options} {command}", (JsonArray)JsonNode.Parse(line)!)));
        }

        // A port has no IPv6. Whether the kernel has it turned off too depends on what the link was before; the daemon leaves that.
        var ports = answers[0].Items.Where(l => l!["master"] is not null).Select(l => (string)l!["ifname"]!).ToHashSet();
        var dumps = answers.Select(answer => $"{answer.Question}\n{string.Join('\n', answer.Items
            .Where(i => i!["dev"] is not { } dev || !ports.Contains((string)dev!))
            .Select(i => Without(i)!.ToJsonString(Lines)).Order(StringComparer.Ordinal))}");
        var settings = Directory.GetDirectories("/proc/sys/net/ipv6/conf").Order(StringComparer.Ordinal)
            .Where(folder => !ports.Contains(Path.GetFileName(folder)))
            .Select(folder => $"{folder}/disable_ipv6 = {File.ReadAllText(Path.Combine(folder, "disable_ipv6")).Trim()}");
        return string.Join('\n', dumps.Concat(settings));
    }

    private static JsonNode? Without(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var name in fields.Select(f => f.Key).Where(Volatile.ContainsKey).ToList())
                    fields.Remove(name);
                // Which of a bond's ports is the active one follows from its choice.
                if (fields.ContainsKey("mii_status"))
                    fields.Remove("state");
                // The daemon gives each activation a metric of its own, so that two links to one network have an order.
                if ((string?)fields["protocol"] == "kernel")
                    fields.Remove("metric");
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

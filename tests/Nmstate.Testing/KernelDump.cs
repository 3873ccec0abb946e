using System.Text.Json.Nodes;

namespace Nmstate.Testing;

/// <summary>All that iproute2 shows of a network namespace that a daemon leads, in lines and by name, without what changes by itself.</summary>
public static class KernelDump
{
    /// <summary>What may differ between two dumps of an unchanged host where a daemon makes links anew, and why.</summary>
    private static readonly Dictionary<string, string> Volatile = new(IpDump.Clocks)
    {
        ["ifindex"] = "a link that is made again has another number",
        ["link_index"] = "the same of its other end",
        ["link_failure_count"] = "counts how often a bond's port went down",
        ["active_slave"] = "a bond without a primary port chooses among those that work",
        ["ad_info"] = "what a bond's partner said",
        ["ad_aggregator_id"] = "a bond's ports are numbered as they come",
        ["ad_actor_oper_port_state"] = "how far a bond's port is with its partner",
        ["ad_actor_oper_port_state_str"] = "the same in words",
        ["ad_partner_oper_port_state"] = "how far the partner is",
        ["ad_partner_oper_port_state_str"] = "the same in words",
    };

    /// <summary>The dump.</summary>
    public static Task<string> TakeAsync(CancellationToken cancellation) => IpDump.TakeAsync(Text, cancellation);

    private static string Text(IReadOnlyList<IpAnswer> answers)
    {
        // A port has no IPv6. Whether the kernel has it turned off too depends on what the link was before; the daemon leaves that.
        var ports = answers[0].Items.Where(l => l["master"] is not null).Select(l => (string)l["ifname"]!).ToHashSet();
        var dumps = answers.Select(answer => $"{answer.Question}\n{string.Join('\n', answer.Items
            .Where(i => i["dev"] is not { } dev || !ports.Contains((string)dev!))
            .Select(i => IpDump.Text(i, Volatile, Prune)).Order(StringComparer.Ordinal))}");
        var settings = Directory.GetDirectories("/proc/sys/net/ipv6/conf").Order(StringComparer.Ordinal)
            .Where(folder => !ports.Contains(Path.GetFileName(folder)))
            .Select(folder => $"{folder}/disable_ipv6 = {File.ReadAllText(Path.Combine(folder, "disable_ipv6")).Trim()}");
        return string.Join('\n', dumps.Concat(settings));
    }

    private static void Prune(JsonObject fields)
    {
        // Which of a bond's ports is the active one follows from its choice.
        if (fields.ContainsKey("mii_status"))
            fields.Remove("state");
        // The daemon gives each activation a metric of its own, so that two links to one network have an order.
        if ((string?)fields["protocol"] == "kernel")
            fields.Remove("metric");
        // A bond without a primary port chooses among those that work.
        if ((string?)fields["info_slave_kind"] == "bond" && fields["info_slave_data"] is JsonObject port)
            port.Remove("state");
    }
}

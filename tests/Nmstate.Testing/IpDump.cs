using System.Text.Json;
using System.Text.Json.Nodes;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Testing;

/// <summary>What iproute2 shows of all of a network namespace, once the kernel has come to rest.</summary>
public static class IpDump
{
    /// <summary>What changes by itself on any host, and why.</summary>
    public static IReadOnlyDictionary<string, string> Clocks { get; } = new Dictionary<string, string>
    {
        ["hello_timer"] = "a bridge's clock",
        ["gc_timer"] = "a bridge's clock",
        ["tcn_timer"] = "a bridge's clock",
        ["topology_change_timer"] = "a bridge's clock",
        ["message_age_timer"] = "the clock of a bridge's port",
        ["forward_delay_timer"] = "the clock of a bridge's port",
        ["hold_timer"] = "the clock of a bridge's port",
        ["fdb_n_learned"] = "counts the hosts that a bridge has heard of: every frame of the far end may add one",
    };

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);

    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true };

    private static readonly (string Options, string[] Commands)[] Questions =
        [("-d -j", ["link", "address", "route show table all", "rule"]), ("-6 -d -j", ["route show table all", "rule"])];

    /// <summary>The text that is made of the answers, when two in a row are the same: carrier detection answers later than the command that caused it.</summary>
    public static async Task<string> TakeAsync(Func<IReadOnlyList<IpAnswer>, string> text, CancellationToken cancellation)
    {
        for (var last = text(await AskAsync(cancellation).ConfigureAwait(false)); ;)
        {
            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            var now = text(await AskAsync(cancellation).ConfigureAwait(false));
            if (now == last && !now.Contains("\"tentative\"", StringComparison.Ordinal))
                return now;
            last = now;
        }
    }

    /// <summary>An item in lines.</summary>
    /// <param name="item">The item; it is changed.</param>
    /// <param name="left">The fields that are left out.</param>
    /// <param name="alsoLeft">Leaves out more of each mapping.</param>
    public static string Text(JsonNode item, IReadOnlyDictionary<string, string> left, Action<JsonObject> alsoLeft)
    {
        Prune(item, left, alsoLeft);
        return item.ToJsonString(Lines);
    }

    private static async Task<IReadOnlyList<IpAnswer>> AskAsync(CancellationToken cancellation)
    {
        var answers = new List<IpAnswer>();
        foreach (var (options, commands) in Questions)
        {
            var lines = (await IpBatchAsync(options, commands, cancellation).ConfigureAwait(false)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (lines.Length != commands.Length)
                throw new InvalidOperationException($"ip {options} answered {lines.Length} of {commands.Length} questions");
            answers.AddRange(commands.Zip(lines, (command, line) => new IpAnswer($"ip {options} {command}", [.. ((JsonArray)JsonNode.Parse(line)!).Select(i => i!)])));
        }

        return answers;
    }

    private static void Prune(JsonNode? node, IReadOnlyDictionary<string, string> left, Action<JsonObject> alsoLeft)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var name in fields.Select(f => f.Key).Where(left.ContainsKey).ToList())
                    fields.Remove(name);
                alsoLeft(fields);
                foreach (var (_, value) in fields)
                    Prune(value, left, alsoLeft);
                break;
            case JsonArray items:
                foreach (var item in items)
                    Prune(item, left, alsoLeft);
                break;
        }
    }
}

/// <summary>What iproute2 answered.</summary>
/// <param name="Question">The command.</param>
/// <param name="Items">What it lists.</param>
public sealed record IpAnswer(string Question, IReadOnlyList<JsonNode> Items);

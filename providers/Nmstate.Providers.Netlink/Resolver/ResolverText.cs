using Nmstate.State;

namespace Nmstate.Providers.Netlink.Resolver;

/// <summary>What a file says to programs that look names up, and all else in it as it stands.</summary>
/// <param name="Lines">Its lines.</param>
/// <remarks>resolv.conf(5): a keyword begins its line; the last of several <c>search</c> and <c>domain</c> lines counts.</remarks>
internal sealed record ResolverText(EquatableList<string> Lines)
{
    private const string Server = "nameserver";
    private static readonly string[] Search = ["search", "domain"];

    /// <summary>The text of a file; null is one that is not there.</summary>
    public static ResolverText Parse(string? text)
        => new(string.IsNullOrEmpty(text) ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n').ToEquatableList());

    /// <summary>The name servers and search domains; a server that is no address is left out.</summary>
    public DnsSettings Settings => new()
    {
        Server = Lines.Where(IsServer).SelectMany(l => Words(l).Skip(1).Take(1)).SelectMany(w => NameServer.TryParse(w, out var server) ? [server] : Array.Empty<NameServer>()).ToEquatableList(),
        Search = Lines.LastOrDefault(IsSearch) is { } line ? Words(line).Skip(1).ToEquatableList() : [],
    };

    /// <summary>What only people read.</summary>
    public IEnumerable<string> Comments => Lines.Where(l => l.StartsWith('#') || l.StartsWith(';'));

    /// <summary>The same with other name servers and search domains: in the place of those there were, else at the end.</summary>
    public ResolverText With(DnsSettings wanted)
    {
        var now = Settings;
        var lines = Equals(wanted.Search, now.Search) ? Lines : Replaced(Lines, IsSearch, wanted.Search is { Count: > 0 } domains ? [$"search {string.Join(' ', domains)}"] : []);
        return new(Equals(wanted.Server, now.Server) ? lines : Replaced(lines, IsServer, (wanted.Server ?? []).Select(s => $"{Server} {s}")));
    }

    public override string ToString() => string.Concat(Lines.Select(l => l + '\n'));

    private static EquatableList<string> Replaced(EquatableList<string> lines, Func<string, bool> isOne, IEnumerable<string> with)
    {
        var before = lines.TakeWhile(l => !isOne(l)).ToList();
        return [.. before, .. with, .. lines.Skip(before.Count).Where(l => !isOne(l))];
    }

    private static bool IsServer(string line) => Words(line) is [Server, ..] && !char.IsWhiteSpace(line[0]);

    private static bool IsSearch(string line) => Words(line) is [var word, ..] && Search.Contains(word, StringComparer.Ordinal) && !char.IsWhiteSpace(line[0]);

    private static string[] Words(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

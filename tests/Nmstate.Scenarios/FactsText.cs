using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Scenarios;

/// <summary>
/// Facts of a host as text, a line each: <c>base UPPER BASE</c>, <c>dns NAME</c> (it holds the name servers), <c>management NAME</c>,
/// <c>owner NAME DAEMON</c>, <c>promotes NAME</c>.
/// </summary>
internal static class FactsText
{
    public static EquatableList<DnsHome> DnsHomes(string text) => Lines(text)["dns"].Select(w => new DnsHome(w[0])).ToEquatableList();

    public static HostFacts Read(string text, HostFacts facts)
    {
        var lines = Lines(text);
        var bases = lines["base"].ToDictionary(w => w[0], w => w[1]);
        return facts with
        {
            IgnoredLinks = facts.IgnoredLinks.Select(l => l with { Base = bases.GetValueOrDefault(l.Name) }).ToEquatableList(),
            ManagementPath = lines["management"].Select(w => w[0]).ToHashSet(),
            Owners = lines["owner"].ToDictionary(w => w[0], w => w[1]),
            PromoteSecondaries = lines["promotes"].Select(w => w[0]).ToHashSet(),
        };
    }

    private static ILookup<string, string[]> Lines(string text)
        => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).ToLookup(w => w[0], w => w[1..]);
}

using System.Runtime.CompilerServices;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Scenarios;

/// <summary>
/// A folder of documents: <c>current.yml</c>, <c>desired.yml</c>, <c>plan.txt</c>, a <c>NAME.txt</c> a provider, and <c>bases.txt</c>
/// where a link that is left alone stands on another one (<c>UPPER BASE</c>, a line each).
/// </summary>
public sealed record Scenario(string Name)
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "scenarios");

    /// <summary>The names of all scenarios.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    /// <summary>The host before.</summary>
    public HostState Current
    {
        get
        {
            var host = HostState.Of(Read("current.yml").State);
            if (!Has("bases.txt"))
                return host;
            var bases = ReadText("bases.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).ToDictionary(w => w[0], w => w[1]);
            var links = host.Facts.IgnoredLinks.Select(l => l with { Base = bases.GetValueOrDefault(l.Name) }).ToEquatableList();
            return host with { Facts = host.Facts with { IgnoredLinks = links } };
        }
    }

    /// <summary>What is asked for.</summary>
    public Document Desired => Read("desired.yml");

    /// <summary>The plan of it; a scenario that has none fails with its diagnostics.</summary>
    public ChangePlan Plan(PlanTraits? traits = null)
    {
        var result = Planner.Plan(Current, Desired, traits ?? PlanTraits.Kernel, PlanOptions.Default);
        return result.Plan ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticText.Render)));
    }

    /// <summary>A document of the scenario.</summary>
    public Document Read(string file) => StateReader.Read(new SourceText(file, ReadText(file)));

    /// <summary>Whether the scenario has this file.</summary>
    public bool Has(string file) => File.Exists(Path.Combine(Root, Name, file));

    /// <summary>The text of one of its files.</summary>
    public string ReadText(string file) => File.ReadAllText(Path.Combine(Root, Name, file));

    /// <summary>What the file is expected to say; with NMSTATE_REWRITE_EXPECTED=1 it is made to say <paramref name="actual"/> first.</summary>
    public string Expected(string file, string actual)
    {
        if (Environment.GetEnvironmentVariable("NMSTATE_REWRITE_EXPECTED") == "1")
        {
            var source = Path.Combine(SourceRoot(), Name, file);
            File.WriteAllText(source, actual);
            return actual;
        }

        return Has(file) ? ReadText(file) : $"(there is no {file})";
    }

    private static string SourceRoot([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "scenarios");
}

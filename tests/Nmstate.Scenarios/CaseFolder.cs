using System.Runtime.CompilerServices;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Scenarios;

/// <summary>
/// A folder of documents that a test is about: <c>current.yml</c> and <c>facts.txt</c> are the host, where it matters, and
/// <c>desired.yml</c> or <c>desired.json</c> is what is asked for.
/// </summary>
/// <param name="Collection">The folder of folders, beside the test program.</param>
/// <param name="Name">The folder.</param>
public abstract record CaseFolder(string Collection, string Name)
{
    /// <summary>The host before.</summary>
    public HostState Current
    {
        get
        {
            var host = HostState.Of(Has("current.yml") ? Read("current.yml").State : new State.NetworkState());
            return Has("facts.txt") ? host with { Facts = FactsText.Read(ReadText("facts.txt"), host.Facts) } : host;
        }
    }

    /// <summary>What holds the stored name servers.</summary>
    public EquatableList<DnsHome> DnsHomes => Has("facts.txt") ? FactsText.DnsHomes(ReadText("facts.txt")) : [];

    /// <summary>The simplest back end that stores, and keeps name servers at interfaces.</summary>
    public static PlanTraits Storing { get; } = new() { Id = "storing/1", Persists = true, Dns = HomeRule.Interface };

    /// <summary>What is asked for.</summary>
    public Document Desired => Read(Has("desired.json") ? "desired.json" : "desired.yml");

    /// <summary>The names of all folders of a collection, in their order.</summary>
    public static IReadOnlyList<string> NamesIn(string collection)
        => [.. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, collection)).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    /// <summary>A document of the folder.</summary>
    public Document Read(string file) => StateReader.Read(new SourceText(file, ReadText(file)));

    /// <summary>Whether the folder has this file.</summary>
    public bool Has(string file) => File.Exists(PathOf(file));

    /// <summary>The text of one of its files.</summary>
    public string ReadText(string file) => File.ReadAllText(PathOf(file));

    /// <summary>
    /// What the file is expected to say. With NMSTATE_REWRITE_EXPECTED it is made to say <paramref name="actual"/> first: below the folder
    /// that the variable names, or where it stands in this repository if that is 1.
    /// </summary>
    public string Expected(string file, string actual)
    {
        if (Environment.GetEnvironmentVariable("NMSTATE_REWRITE_EXPECTED") is not { Length: > 0 } place)
            return Has(file) ? ReadText(file) : $"(there is no {file})";
        var folder = place == "1" ? SourceFolder() : Directory.CreateDirectory(Path.Combine(place, Name)).FullName;
        File.WriteAllText(Path.Combine(folder, file), actual);
        return actual;
    }

    private string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, Collection, Name, file);

    /// <summary>Among those of all providers, or of the one provider whose hosts alone can be so.</summary>
    private string SourceFolder()
        => Directory.GetDirectories(SourceRoot()).Prepend(SourceRoot()).Select(root => Path.Combine(root, Collection, Name)).First(Directory.Exists);

    private static string SourceRoot([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..");
}

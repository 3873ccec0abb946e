using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Scenarios;

namespace Nmstate.Providers.Netplan.Tests.Files;

/// <summary>Who has written the files of a scenario's host, and for whom.</summary>
/// <param name="Renderer">The daemon that they are for.</param>
/// <param name="AreOurs">Whether we have; else an installer has.</param>
public sealed record Author(string Renderer, bool AreOurs)
{
    public static Author Installer { get; } = new(Configuration.Networkd, AreOurs: false);

    public static IReadOnlyList<Author> All { get; } =
        [.. from renderer in (string[])[Configuration.Networkd, Configuration.NetworkManager] from ours in (bool[])[false, true] select new Author(renderer, ours)];
}

/// <summary>A scenario's host as a tree of files, with a provider for it.</summary>
internal sealed class Stage : IDisposable
{
    /// <summary>After ours, since it refers to what may stand there.</summary>
    public const string OtherDefinitions = "99-others.yaml";

    /// <summary>An installer's files come first, like those of installers.</summary>
    private static readonly Dictionary<string, string> InstallerNames = new() { [OwnFiles.Pairs] = "10-pairs.yaml", [OwnFiles.Main] = "20-installer.yaml" };

    private Stage(ScratchRoot root) => Root = root;

    public ScratchRoot Root { get; }

    /// <summary>The tree, as a provider without its generator works on it: that one judges in tests of its own.</summary>
    public NetplanProvider Provider => Root.Provider();

    public static Stage Set(Scenario scenario, Author author)
    {
        var stage = new Stage(new ScratchRoot());
        foreach (var file in FilesOf(scenario, author))
            stage.Root.Write(file.Path, file.Text);
        return stage;
    }

    public NetworkEngine Engine(IProvider provider)
        => new(provider, "netplan", new EngineSettings { LockDirectories = [Root.Lock] }, TimeProvider.System, NullLogger<NetworkEngine>.Instance);

    public async Task<HostState> QueryAsync(Scenario scenario)
        => HostState.Of(await Provider.QueryAsync(new QueryRequest(Desired: scenario.Desired.State), TestContext.Current.CancellationToken));

    public async Task<NetplanTree> TreeAsync() => await TreeReader.ReadAsync(Root.Path, TestContext.Current.CancellationToken);

    public void Dispose() => Root.Dispose();

    public static IEnumerable<NetplanFile> FilesOf(Scenario scenario, Author author)
    {
        var host = scenario.Current;
        var global = new NetplanFile(NetplanTree.Etc, "01-renderer.yaml", $"network: {{version: 2, renderer: {author.Renderer}}}\n");
        var tree = Lowerer.Write(host.Running, NetplanTree.Empty.With(global));
        foreach (var file in tree.Files)
            yield return author.AreOurs || !InstallerNames.TryGetValue(file.Name, out var name) ? file : new NetplanFile(file.Folder, name, file.Text);
        if (host.Facts.IgnoredLinks.Count > 0)
            yield return new NetplanFile(NetplanTree.Etc, OtherDefinitions, "network:\n  version: 2\n  tunnels:\n" + string.Concat(
                host.Facts.IgnoredLinks.Select(l => string.Create(CultureInfo.InvariantCulture, $"    {l.Name}: {{mode: vxlan, id: 10, link: {l.Base}, local: 192.0.2.10, remote: 192.0.2.11}}\n"))));
    }
}

using Nmstate.Linux.Files;
using Nmstate.Providers.Netplan.Tree;

namespace Nmstate.Providers.Netplan.Executing;

/// <summary>netplan's own generator: the judge of what netplan takes. It works below a scratch root, and changes nothing else.</summary>
/// <param name="program">The program.</param>
internal sealed class Generator(string program)
{
    /// <summary>Where it is: since 1.2 the program <c>configure</c> does what <c>generate</c> did.</summary>
    private static readonly string[] Places = ["/usr/libexec/netplan/configure", "/usr/libexec/netplan/generate", "/usr/lib/netplan/configure", "/usr/lib/netplan/generate", "/lib/netplan/generate"];

    /// <summary>What each of its errors has in its first line (netplan's src/parse.c, src/validation.c).</summary>
    private static readonly string[] Errors = ["Error in network definition", "Invalid YAML", "ERROR:"];

    /// <summary>The program.</summary>
    public string Program { get; } = program;

    /// <summary>The one that is installed; null: none is.</summary>
    public static Generator? Installed() => Places.FirstOrDefault(File.Exists) is { } place ? new Generator(place) : null;

    /// <summary>What it objects to in a tree; null: nothing.</summary>
    /// <exception cref="ProviderException">It cannot be run, or does not end.</exception>
    public async ValueTask<string?> ObjectionAsync(NetplanTree tree, CancellationToken cancellation)
        => (await RunAsync(tree, static _ => true, cancellation).ConfigureAwait(false)).Objection;

    /// <summary>Has it check a tree that would be written.</summary>
    /// <exception cref="ProviderException">It objects, cannot be run, or does not end.</exception>
    public async ValueTask ThrowAsync(NetplanTree tree, CancellationToken cancellation) => await MakeAsync(tree, "what would be written", static _ => true, cancellation).ConfigureAwait(false);

    /// <summary>Has it make files of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="words">What the tree is, for people.</param>
    /// <param name="read">Reads what it has made below its root.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What <paramref name="read"/> reads of them.</returns>
    /// <exception cref="ProviderException">It objects, cannot be run, or does not end.</exception>
    public async ValueTask<T> MakeAsync<T>(NetplanTree tree, string words, Func<string, T> read, CancellationToken cancellation)
    {
        var (objection, made) = await RunAsync(tree, read, cancellation).ConfigureAwait(false);
        return objection is null ? made! : throw new ProviderException($"netplan's generator refuses {words}: {objection}");
    }

    /// <summary>Lets it work on a tree, below a root that is gone afterwards.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="read">Reads what it has made below the root.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What it objects to, or else what was read.</returns>
    /// <exception cref="ProviderException">It cannot be run, or does not end.</exception>
    private async ValueTask<(string? Objection, T? Result)> RunAsync<T>(NetplanTree tree, Func<string, T> read, CancellationToken cancellation)
    {
        var root = Directory.CreateTempSubdirectory("nmstate-netplan-").FullName;
        try
        {
            var files = new FileStore(root);
            foreach (var file in tree.Files)
                files.Write(file.Path, file.Text);
            var objection = await RunAsync(root, cancellation).ConfigureAwait(false);
            return objection is null ? (null, read(root)) : (objection, default);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>Lets it write what the files below <paramref name="root"/> mean; what it objects to, or null.</summary>
    /// <exception cref="ProviderException">It cannot be run, or does not end.</exception>
    public async ValueTask<string?> RunAsync(string root, CancellationToken cancellation)
    {
        var command = new NativeCommand(Program, "--root-dir", root)
        {
            Folder = root,
            // By default newer versions may skip what they do not understand.
            Environment = new Dictionary<string, string> { ["NETPLAN_PARSER_IGNORE_ERRORS"] = "0" },
        };
        var outcome = await command.RunAsync(cancellation).ConfigureAwait(false);
        return outcome.ExitCode == 0 ? null : $"{Words(outcome.Output.Replace(root + "/", "", StringComparison.Ordinal))} (exit code {outcome.ExitCode})";
    }

    /// <summary>The error; the warnings before it, such as of file modes, are not about what is wrong.</summary>
    private static string Words(string output)
    {
        var lines = output.Split('\n').Where(line => line.Trim().Length > 0).ToList();
        var error = lines.FindIndex(line => Errors.Any(word => line.Contains(word, StringComparison.Ordinal)));
        return string.Join('\n', lines.Skip(Math.Max(0, error)));
    }
}

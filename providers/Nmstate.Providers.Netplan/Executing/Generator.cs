using System.Diagnostics;
using Nmstate.Providers.Netplan.Tree;

namespace Nmstate.Providers.Netplan.Executing;

/// <summary>netplan's own generator: the judge of what netplan takes. It works below a scratch root, and changes nothing else.</summary>
/// <param name="program">The program.</param>
internal sealed class Generator(string program)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

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
    {
        var root = Directory.CreateTempSubdirectory("nmstate-netplan-").FullName;
        try
        {
            var files = new FileStore(root);
            foreach (var file in tree.Files)
                files.Write(file.Path, file.Text);
            return await RunAsync(root, cancellation).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>Lets it write what the files below <paramref name="root"/> mean; what it objects to, or null.</summary>
    public async ValueTask<string?> RunAsync(string root, CancellationToken cancellation)
    {
        using var process = Start(root);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(Patience);
        try
        {
            var error = process.StandardError.ReadToEndAsync(deadline.Token);
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            await process.WaitForExitAsync(deadline.Token).ConfigureAwait(false);
            var words = (await error.ConfigureAwait(false) + await output.ConfigureAwait(false)).Replace(root + "/", "", StringComparison.Ordinal);
            return process.ExitCode == 0 ? null : $"{Words(words)} (exit code {process.ExitCode})";
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            throw new ProviderException($"{Program} does not end within {Patience.TotalSeconds} s");
        }
    }

    private Process Start(string root)
    {
        var start = new ProcessStartInfo(Program, ["--root-dir", root])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = root,
        };
        start.Environment["LC_ALL"] = "C";
        // By default newer versions may skip what they do not understand.
        start.Environment["NETPLAN_PARSER_IGNORE_ERRORS"] = "0";
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new ProviderException($"{Program} cannot be run: {e.Message}", e);
        }
    }

    /// <summary>The error; the warnings before it, such as of file modes, are not about what is wrong.</summary>
    private static string Words(string output)
    {
        var lines = output.Split('\n').Where(line => line.Trim().Length > 0).ToList();
        var error = lines.FindIndex(line => Errors.Any(word => line.Contains(word, StringComparison.Ordinal)));
        return string.Join('\n', lines.Skip(Math.Max(0, error)));
    }
}

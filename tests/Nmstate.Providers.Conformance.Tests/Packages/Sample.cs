namespace Nmstate.Providers.Conformance.Tests.Packages;

/// <summary>The sample provider, away from this repository: built from the packages alone, and put where the command looks for providers.</summary>
public sealed class Sample : IAsyncLifetime
{
    private const string Provider = "json-file";

    private static readonly string Source = Path.Combine(Feed.Repository, "samples", "json-file-provider");

    /// <summary>A process that outlives the build would hold its output open.</summary>
    private static readonly string[] Quickly = ["-c", "Debug", "--nologo", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false"];

    private readonly string _folder = Directory.CreateTempSubdirectory("nmstate-sample-").FullName;

    /// <summary>A folder of providers. Root loads only what nobody else can write: neither a temporary folder, nor wherever this was cloned to.</summary>
    public string Providers { get; } = Path.Combine(System.Environment.IsPrivilegedProcess ? "/run" : Path.GetTempPath(), $"nmstate-sample-providers-{Guid.NewGuid():N}");

    /// <summary>The sample's own tests.</summary>
    public string Tests => Path.Combine(_folder, "tests/Sample.JsonFile.Tests/bin/Debug/net10.0/Sample.JsonFile.Tests");

    private Dictionary<string, string> Environment => new()
    {
        // The packages of this repository are taken anew each time; others only from where they are already.
        ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages"),
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
    };

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(Source, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Source, f)))
            if (!file.Split('/').Any(part => part is "bin" or "obj"))
                Copy(file);
        await DotnetAsync(["build", .. Quickly, $"-p:RestoreSources={Feed.Folder}", $"-p:RestoreFallbackFolders={Feed.PackagesOfOthers}"]);
        await DotnetAsync(["publish", "src/Sample.JsonFile", "--no-build", "-o", Path.Combine(Providers, Provider), .. Quickly]);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        if (Directory.Exists(Providers))
            Directory.Delete(Providers, recursive: true);
        return ValueTask.CompletedTask;
    }

    private void Copy(string file)
    {
        var target = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(Source, file), target);
    }

    private async Task DotnetAsync(string[] arguments)
    {
        var dotnet = System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var run = await Run.OfAsync(dotnet, _folder, arguments, Environment);
        Assert.True(run.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}:\n{run.Output}{run.Error}");
    }
}

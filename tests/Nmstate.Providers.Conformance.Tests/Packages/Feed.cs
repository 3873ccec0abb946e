using System.IO.Compression;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Nmstate.Providers.Conformance.Tests.Packages;

/// <summary>The packages that an author of a provider takes, as the build of this project made them.</summary>
internal static class Feed
{
    private const string PackageFolder = "NuGetPackageRoot";

    /// <summary>The folder of the packages.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "feed");

    /// <summary>Where the packages of others are that this repository was built with.</summary>
    public static string PackagesOfOthers { get; } = typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == PackageFolder).Value!;

    /// <summary>The repository's folder.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The files of the package of this name.</summary>
    public static IReadOnlyList<string> FilesOf(string package)
    {
        using var archive = Open(package);
        return [.. archive.Entries.Select(e => e.FullName)];
    }

    /// <summary>What a package says of itself.</summary>
    public static XElement MetadataOf(string package)
    {
        using var archive = Open(package);
        using var manifest = archive.Entries.Single(e => e.FullName == $"{package}.nuspec").Open();
        return XDocument.Load(manifest).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    private static ZipArchive Open(string package) => ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Folder, $"{package}.*.nupkg"), f => char.IsDigit(Path.GetFileName(f)[package.Length + 1])));

    private static string FindRepository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}

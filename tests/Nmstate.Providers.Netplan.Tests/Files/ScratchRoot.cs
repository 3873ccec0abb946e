using System.Globalization;
using System.Text;
using Nmstate.Testing;

namespace Nmstate.Providers.Netplan.Tests.Files;

/// <summary>A root of its own for a test, gone after it.</summary>
internal sealed class ScratchRoot : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public ScratchRoot() => Directory.CreateDirectory(Path);

    public string Path => _folder.PathOf("root");

    /// <summary>A place for the engine's lock, beside the root.</summary>
    public string Lock => _folder.PathOf("lock");

    /// <summary>Writes a file, given from the root, for its owner alone.</summary>
    public void Write(string path, string text)
    {
        var target = PathOf(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>Writes a program.</summary>
    public string WriteProgram(string path, string script)
    {
        Write(path, script);
        File.SetUnixFileMode(PathOf(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return PathOf(path);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Every name with its mode and bytes.</summary>
    public string Dump()
    {
        var text = new StringBuilder();
        foreach (var entry in Directory.GetFileSystemEntries(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.Exists(entry) ? Convert.ToHexString(File.ReadAllBytes(entry)) : "/";
            text.Append(CultureInfo.InvariantCulture, $"{System.IO.Path.GetRelativePath(Path, entry)} {File.GetUnixFileMode(entry)} {bytes}\n");
        }

        return text.ToString();
    }

    public void Dispose() => _folder.Dispose();
}

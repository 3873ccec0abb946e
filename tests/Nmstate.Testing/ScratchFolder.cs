namespace Nmstate.Testing;

/// <summary>A folder of its own for a test, gone with all that is in it after it.</summary>
public sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("nmstate-test-").FullName;

    /// <summary>The path of <paramref name="name"/> in it.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

using Nmstate.Providers;

namespace Nmstate.Linux.Files;

/// <summary>The bytes and modes of files that a plan changes. It lives as long as the process.</summary>
internal sealed class FileCheckpoint : ICheckpoint
{
    private readonly FileStore _files;
    private readonly IReadOnlyList<FileContent> _before;
    private readonly IReadOnlyList<string> _missing;

    private FileCheckpoint(FileStore files, IReadOnlyList<FileContent> before, IReadOnlyList<string> missing)
        => (_files, _before, _missing) = (files, before, missing);

    /// <summary>Keeps the files at these paths.</summary>
    public static FileCheckpoint Take(IEnumerable<string> paths, FileStore files)
    {
        var all = paths.ToList();
        return new(files, [.. all.Select(files.Read)], [.. all.SelectMany(files.MissingAbove).Distinct().OrderByDescending(d => d.Length)]);
    }

    /// <summary>Whether all files are as they were.</summary>
    public bool IsAsBefore => !Changed.Any();

    /// <summary>The files that are not as they were, as they were.</summary>
    public IEnumerable<FileContent> Changed => _before.Where(content => !content.IsSame(_files.Read(content.Path)));

    /// <inheritdoc/>
    public ValueTask CommitAsync(CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    /// <remarks>The last file first, so that what was taken away comes back last.</remarks>
    public ValueTask RollBackAsync(CancellationToken cancellation)
    {
        foreach (var content in _before.Reverse())
            _files.Put(content);
        foreach (var directory in _missing.Where(d => Directory.Exists(d) && !Directory.EnumerateFileSystemEntries(d).Any()))
            Directory.Delete(directory);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

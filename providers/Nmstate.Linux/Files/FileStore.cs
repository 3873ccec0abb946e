using System.Text;
using Nmstate.Providers;

namespace Nmstate.Linux.Files;

/// <summary>The files below a root: each is replaced at once and whole, unless it is a mount, and is on the disk before the next.</summary>
/// <param name="root">The root, which need not exist.</param>
/// <param name="readers">The group that may read what is new; null: the owner alone.</param>
internal sealed class FileStore(string root, string? readers = null)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Directories = OwnerOnly | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>A file as it is.</summary>
    /// <exception cref="ProviderException">It is a link, or cannot be read.</exception>
    public FileContent Read(string path) => Guarded(path, () =>
    {
        var target = Checked(path);
        return File.Exists(target)
            ? new FileContent(path, File.ReadAllBytes(target), File.GetUnixFileMode(target))
            : new FileContent(path, null, readers is null ? OwnerOnly : OwnerOnly | UnixFileMode.GroupRead);
    });

    /// <summary>Replaces a file, which keeps its mode; a new one is for its owner alone.</summary>
    /// <exception cref="ProviderException">The system refuses; the file is as it was.</exception>
    public void Write(string path, string? text) => Put(Read(path) with { Bytes = text is null ? null : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text) });

    /// <summary>Makes a file what it is in <paramref name="content"/>, with its mode.</summary>
    /// <exception cref="ProviderException">The system refuses; the file is as it was.</exception>
    public void Put(FileContent content) => Guarded(content.Path, () =>
    {
        var target = Checked(content.Path);
        var directory = Path.GetDirectoryName(target)!;
        if (content.Bytes is null)
        {
            if (!File.Exists(target))
                return true;
            File.Delete(target);
        }
        else
        {
            Directory.CreateDirectory(directory, Directories);
            Replace(target, content.Bytes, content.Mode);
        }

        Posix.SyncDirectory(directory);
        return true;
    });

    /// <summary>The directories above a file that are not there yet, the innermost first.</summary>
    public IReadOnlyList<string> MissingAbove(string path)
    {
        List<string> missing = [];
        for (var directory = Path.GetDirectoryName(Path.Combine(root, path)); directory is not null && !Directory.Exists(directory); directory = Path.GetDirectoryName(directory))
            missing.Add(directory);
        return missing;
    }

    /// <summary>The name of what is not yet whole begins with a dot: who reads whole folders, as netplan does, leaves it alone.</summary>
    private void Replace(string target, byte[] bytes, UnixFileMode mode)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.tmp-{Guid.NewGuid():N}");
        try
        {
            using (var stream = new FileStream(temporary, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly }))
            {
                stream.Write(bytes);
                if (readers is not null && Posix.FindGroup(readers) is { } group)
                    Posix.ChangeGroup(stream.SafeFileHandle, group);
                File.SetUnixFileMode(stream.SafeFileHandle, mode);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (IOException mounted) when (mounted.HResult == Errno.EBUSY.Number)
        {
            // A container's /etc/resolv.conf is a mount of its own: it can be written, and not replaced.
            Rewrite(target, bytes);
            File.Delete(temporary);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void Rewrite(string target, byte[] bytes)
    {
        using var stream = new FileStream(target, FileMode.Open, FileAccess.Write);
        stream.Write(bytes);
        stream.SetLength(bytes.Length);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>A link below the root could lead out of it, to files that nobody meant.</summary>
    private string Checked(string path)
    {
        var place = root;
        foreach (var part in path.Split('/'))
        {
            place = Path.Combine(place, part);
            if (new FileInfo(place).LinkTarget is { } target)
                throw new ProviderException($"{place} is a symbolic link to {target}: it is not followed, and not replaced");
        }

        return place;
    }

    private static T Guarded<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProviderException($"{path}: {e.Message}", e);
        }
    }
}

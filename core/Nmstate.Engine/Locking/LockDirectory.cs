using Nmstate.Engine.Posix;

namespace Nmstate.Engine.Locking;

/// <summary>
/// Where locks are: the first of <c>/run/nmstate</c>, <c>$XDG_RUNTIME_DIR/nmstate</c> and <c>nmstate-UID</c> among the temporary
/// files that exists, or can be made, and is this user's alone. One that somebody else prepared is passed over, so nobody can plant
/// a link where root writes; where there is none, nothing is applied.
/// </summary>
public static class LockDirectory
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The directories, in order.</summary>
    /// <param name="environment">Reads a variable.</param>
    public static IReadOnlyList<string> Candidates(Func<string, string?> environment)
    {
        var runtime = environment("XDG_RUNTIME_DIR") is { } set && Path.IsPathRooted(set) ? [Path.Combine(set, "nmstate")] : Array.Empty<string>();
        return ["/run/nmstate", .. runtime, Path.Combine(Path.GetTempPath(), $"nmstate-{SystemCalls.EffectiveUserId()}")];
    }

    /// <summary>The first of <paramref name="candidates"/> that is safe.</summary>
    /// <exception cref="IOException">None is.</exception>
    public static string FirstSafe(IReadOnlyList<string> candidates)
        => candidates.FirstOrDefault(IsSafe) ?? throw new IOException($"No directory for the lock is this user's alone: tried {string.Join(", ", candidates)}.");

    private static bool IsSafe(string path)
    {
        try
        {
            Directory.CreateDirectory(path, OwnerOnly);
            var found = FileOwnership.Of(path);
            return found.IsDirectory && found.Owner == SystemCalls.EffectiveUserId() && !found.IsWritableByOthers;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

using Nmstate.Engine.Posix;

namespace Nmstate.Engine.Plugins;

/// <summary>
/// Whether root may load code from a folder: all in it, and all directories above it, must belong to whom <c>/</c> belongs to, and
/// nobody else may write them. A symbolic link is refused, since what it leads to is not looked at.
/// </summary>
/// <remarks>Compared with the owner of <c>/</c>, not with 0: in a user namespace root's files may show as 65534's.</remarks>
internal static class FolderTrust
{
    /// <summary>Why <paramref name="folder"/> is not to be trusted; null: it is.</summary>
    public static string? Objection(string folder)
    {
        if (SystemCalls.EffectiveUserId() != 0)
            return null;
        var root = FileOwnership.Of("/").Owner;
        var everything = Parents(folder).Append(folder).Concat(Directory.EnumerateFileSystemEntries(folder, "*", Everything));
        return everything.Select(path => Objection(path, FileOwnership.Of(path), root)).FirstOrDefault(objection => objection is not null);
    }

    private static EnumerationOptions Everything => new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    internal static string? Objection(string path, FileOwnership ownership, uint root)
    {
        if (ownership.IsLink)
            return $"{path} is a symbolic link";
        if (ownership.Owner != root)
            return $"{path} belongs to user {ownership.Owner}";
        return ownership.IsWritableByOthers ? $"{path} can be written by others than its owner" : null;
    }

    private static IEnumerable<string> Parents(string folder)
    {
        for (var above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
            yield return above;
    }
}

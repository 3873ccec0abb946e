using System.Text;

namespace Nmstate.Linux.Files;

/// <summary>A file at one moment.</summary>
/// <param name="Path">The file, from the root.</param>
/// <param name="Bytes">What it holds; null: it is not there.</param>
/// <param name="Mode">Who may do what with it.</param>
internal sealed record FileContent(string Path, byte[]? Bytes, UnixFileMode Mode)
{
    /// <summary>Whether another one is the same, but for its place.</summary>
    public bool IsSame(FileContent other)
        => Mode == other.Mode && (Bytes is null || other.Bytes is null ? Bytes is null && other.Bytes is null : Bytes.AsSpan().SequenceEqual(other.Bytes));

    /// <summary>Whether it holds this text; null is a file that is not there.</summary>
    public bool Holds(string? text) => Bytes is null || text is null
        ? Bytes is null && text is null
        : Encoding.UTF8.GetString(Bytes).TrimStart('\uFEFF') == text;
}

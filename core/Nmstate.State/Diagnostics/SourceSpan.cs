namespace Nmstate.State.Diagnostics;

/// <summary>A stretch of a source text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Start">The first character, counted from 0.</param>
/// <param name="Length">How many characters; 0 where something begins that has no end of its own.</param>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    /// <summary>The line, counted from 1.</summary>
    public int Line => Source.PlaceOf(Start).Line;

    /// <summary>The first character's place in its line, counted from 1.</summary>
    public int Column => Source.PlaceOf(Start).Column;

    /// <summary>The place as compilers write it: <c>bond.yml:7:17</c>.</summary>
    public override string ToString() => Source is null ? "" : $"{Source.Name}:{Line}:{Column}";
}

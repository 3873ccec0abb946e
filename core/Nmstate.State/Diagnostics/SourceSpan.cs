namespace Nmstate.State.Diagnostics;

/// <summary>A stretch of one line of a source text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The first character, counted from 1.</param>
/// <param name="Length">How many characters.</param>
public readonly record struct SourceSpan(SourceText Source, int Line, int Column, int Length)
{
    /// <summary>The place as compilers write it: <c>bond.yml:7:17</c>.</summary>
    public override string ToString() => Source is null ? "" : $"{Source.Name}:{Line}:{Column}";
}

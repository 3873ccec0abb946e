namespace Nmstate.Providers.Conformance;

/// <summary>Where two texts part.</summary>
public static class TextDifference
{
    private const int LinesBefore = 12;
    private const int LinesAfter = 4;

    /// <summary>The first lines in which they differ, with some before them.</summary>
    public static string First(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var common = Math.Min(left.Length, right.Length);
        var line = Enumerable.Range(0, common).FirstOrDefault(i => left[i] != right[i], common);
        return $"expected:\n{Around(left, line)}\nactual:\n{Around(right, line)}";
    }

    private static string Around(string[] lines, int line)
        => string.Join('\n', lines[Math.Max(0, line - LinesBefore)..Math.Min(lines.Length, line + LinesAfter)]);
}

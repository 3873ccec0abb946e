namespace Nmstate.State.Reading;

/// <summary>Finds the name that was probably meant.</summary>
public static class NearestName
{
    /// <summary>The one of <paramref name="known"/> that is nearest to <paramref name="written"/>, if one is near enough to be meant.</summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > 64)
            return null;
        var limit = Math.Max(1, written.Length / 3);
        return known.Select(name => (Name: name, Distance: Distance(written, name)))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault().Name;
    }

    /// <summary>A hint that asks for it, or null.</summary>
    public static string? Hint(string written, IEnumerable<string> known) => Of(written, known) is { } name ? $"Did you mean '{name}'?" : null;

    /// <summary>The number of letters to insert, delete, change, or swap with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[3][];
        for (var r = 0; r < 3; r++)
            rows[r] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Alike(a[i - 1], b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Alike(a[i - 1], b[j - 2]) && Alike(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }

        return rows[a.Length % 3][b.Length];
    }

    private static bool Alike(char a, char b) => char.ToLowerInvariant(a == '_' ? '-' : a) == char.ToLowerInvariant(b == '_' ? '-' : b);
}

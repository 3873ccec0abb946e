using System.Globalization;
using System.Text;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>The difference of two texts as diff(1) -u writes it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Tables beyond this are not searched for what the texts have in common: all lines then go, and all come.</summary>
    private const int LargestTable = 4_000_000;

    /// <summary>The lines of the difference; null is a file that is not there.</summary>
    public static string Of(string path, string? before, string? after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"--- {(before is null ? "/dev/null" : path)}\n+++ {(after is null ? "/dev/null" : path)}\n");
        var script = Script(old, now);
        for (var at = 0; at < script.Count;)
        {
            if (script[at].Mark == ' ')
            {
                at++;
                continue;
            }

            var start = Math.Max(0, at - Context);
            var end = EndOfHunk(script, at);
            Hunk(text, script, start, end);
            at = end;
        }

        return text.ToString();
    }

    private static string[] Lines(string? text) => text is null or "" ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n');

    /// <summary>A hunk goes on as long as fewer unchanged lines lie between two changes than both want around them.</summary>
    private static int EndOfHunk(IReadOnlyList<Line> script, int at)
    {
        var last = at;
        for (var i = at; i < script.Count && i - last <= 2 * Context; i++)
            if (script[i].Mark != ' ')
                last = i;
        return Math.Min(script.Count, last + Context + 1);
    }

    private static void Hunk(StringBuilder text, IReadOnlyList<Line> script, int start, int end)
    {
        var lines = script.Skip(start).Take(end - start).ToList();
        var (olds, news) = (lines.Count(l => l.Mark != '+'), lines.Count(l => l.Mark != '-'));
        var (oldStart, newStart) = (script.Take(start).Count(l => l.Mark != '+'), script.Take(start).Count(l => l.Mark != '-'));
        text.Append(CultureInfo.InvariantCulture, $"@@ -{oldStart + (olds > 0 ? 1 : 0)},{olds} +{newStart + (news > 0 ? 1 : 0)},{news} @@\n");
        foreach (var line in lines)
            text.Append(line.Mark).Append(Secrets.Hidden(line.Text)).Append('\n');
    }

    private static List<Line> Script(string[] old, string[] now)
    {
        var head = 0;
        while (head < old.Length && head < now.Length && old[head] == now[head])
            head++;
        var tail = 0;
        while (tail < old.Length - head && tail < now.Length - head && old[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        List<Line> script = [.. old.Take(head).Select(l => new Line(' ', l))];
        script.AddRange(Middle(old[head..^tail], now[head..^tail]));
        script.AddRange(old.TakeLast(tail).Select(l => new Line(' ', l)));
        return script;
    }

    /// <summary>The longest common subsequence keeps its lines, in the usual table.</summary>
    private static IEnumerable<Line> Middle(string[] old, string[] now)
    {
        if ((long)(old.Length + 1) * (now.Length + 1) > LargestTable)
        {
            foreach (var line in old.Select(l => new Line('-', l)).Concat(now.Select(l => new Line('+', l))))
                yield return line;
            yield break;
        }

        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var (x, y) = (0, 0);
        while (x < old.Length || y < now.Length)
        {
            if (x < old.Length && y < now.Length && old[x] == now[y])
            {
                yield return new Line(' ', old[x++]);
                y++;
            }
            else if (y == now.Length || (x < old.Length && common[x + 1, y] >= common[x, y + 1]))
            {
                yield return new Line('-', old[x++]);
            }
            else
            {
                yield return new Line('+', now[y++]);
            }
        }
    }

    private readonly record struct Line(char Mark, string Text);
}


namespace Nmstate.Providers.Netplan.Yaml;

/// <summary>Where values end in a text, which lines they have for themselves, and which comments stand among them.</summary>
/// <param name="file">The file's name, for faults.</param>
/// <param name="text">The text.</param>
/// <param name="root">What the text says.</param>
internal sealed class YamlLayout(string file, string text, YamlCollection root)
{
    private readonly List<TextRange> _scalars = [.. ScalarsOf(root).OrderBy(r => r.Start)];

    /// <summary>Where a child begins, its dash left out.</summary>
    public static int StartOf(YamlChild child) => child.Key?.Range.Start ?? child.Value.Range.Start;

    /// <summary>Behind the last character of a child.</summary>
    public int EndOf(YamlChild child, YamlCollection parent) => child.IsAlias(parent) ? EndOfWord(child.Key!.Range.End) : EndOf(child.Value, child.Key);

    /// <summary>The lines of a child of a collection in block style, and what stays of them: their comments.</summary>
    public (TextRange Range, string Replacement) Lines(YamlChild child)
    {
        RefuseAnchor(child.Value);
        var start = child.Key is null ? DashBefore(child.Value.Range.Start) : child.Key.Range.Start;
        var line = StartOfLine(start);
        if (!text.AsSpan(line, start - line).IsWhiteSpace())
            throw Fault(start, "other things stand on the line: change it by hand");
        var end = EndOfLine(child.Value.Range.Start < start ? start : EndOf(child.Value, child.Key));
        var indent = text[line..start];
        var comments = string.Concat(CommentsIn(new TextRange(line, end)).Select(c => $"{indent}{c}\n"));
        return (new TextRange(line, Math.Min(end + 1, text.Length)), comments);
    }

    /// <summary>A mapping of which nothing is left, made an empty one.</summary>
    public (TextRange Range, string Replacement) Emptied(YamlChild child)
    {
        RefuseAnchor(child.Value);
        var start = text.IndexOf(':', child.Key!.Range.End) + 1;
        var isFlow = child.Value is YamlMapping { IsFlow: true };
        var end = isFlow ? child.Value.Range.End : EndOfLine(EndOf(child.Value, child.Key));
        var indent = new string(' ', child.Key.Range.Start - StartOfLine(child.Key.Range.Start) + 2);
        var comments = CommentsIn(new TextRange(start, end)).Select(c => isFlow ? $" {c}\n{indent}" : $"\n{indent}{c}");
        return (new TextRange(start, end), isFlow ? string.Concat(comments) + " {}" : " {}" + string.Concat(comments));
    }

    /// <summary>A stretch within brackets, and what stays of it.</summary>
    public (TextRange Range, string Replacement) WithoutComments(TextRange range)
        => (range, string.Concat(CommentsIn(range).Select(c => $" {c}\n{new string(' ', range.Start - StartOfLine(range.Start))}")));

    /// <summary>A fault at a place of the text.</summary>
    public NetplanFileException Fault(int place, string fault)
    {
        var line = text.AsSpan(0, place).Count('\n') + 1;
        return new NetplanFileException(file, line, place - StartOfLine(place) + 1, fault);
    }

    private static IEnumerable<TextRange> ScalarsOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Range],
        YamlCollection collection => collection.Children.SelectMany(c => (IEnumerable<TextRange>)[
            .. c.Key is null ? [] : (IEnumerable<TextRange>)[c.Key.Range],
            .. c.IsAlias(collection) ? [] : ScalarsOf(c.Value)]),
        _ => [],
    };

    /// <summary>What an alias elsewhere stands for must stay.</summary>
    private void RefuseAnchor(YamlNode node)
    {
        if (node.HasAnchor)
            throw Fault(node.Range.Start, "an anchor is here that other places may refer to: change it by hand");
        if (node is YamlCollection collection)
            foreach (var child in collection.Children.Where(c => !c.IsAlias(collection)))
                RefuseAnchor(child.Value);
    }

    private int EndOf(YamlNode node, YamlScalar? key) => node switch
    {
        YamlCollection { IsFlow: false, Children: [.., var last] } collection => last.IsAlias(collection) ? EndOfWord(last.Key!.Range.End) : EndOf(last.Value, last.Key),
        YamlScalar { Text.Length: 0, IsPlain: true } when key is not null => text.IndexOf(':', key.Range.End) + 1,
        _ => TrimmedEnd(node.Range.End),
    };

    /// <summary>A text over several lines ends with the line feed of its last.</summary>
    private int TrimmedEnd(int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private int EndOfWord(int place)
    {
        var star = text.IndexOf('*', place);
        var end = text.AsSpan(star).IndexOfAny(" \t\r\n,]}");
        return end < 0 ? text.Length : star + end;
    }

    private int DashBefore(int place)
    {
        for (var at = place - 1; at >= 0; at--)
            if (text[at] == '-' && text.AsSpan(StartOfLine(at), at - StartOfLine(at)).IsWhiteSpace())
                return at;
        throw Fault(place, "the item has no dash");
    }

    private int StartOfLine(int place) => place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;

    private int EndOfLine(int place) => text.IndexOf('\n', place) is >= 0 and var end ? end : text.Length;

    /// <summary>A number sign begins a comment at the beginning of a line or behind a blank, where no value stands.</summary>
    private IEnumerable<string> CommentsIn(TextRange range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            if (text[at] != '#' || (at > 0 && !char.IsWhiteSpace(text[at - 1])) || _scalars.Any(s => s.Start <= at && at < s.End))
                continue;
            var end = EndOfLine(at);
            yield return text[at..end].TrimEnd();
            at = end;
        }
    }
}

using System.Globalization;
using System.Text;

namespace Nmstate.Providers.Netplan.Yaml;

/// <summary>Writes values in block style, two characters a level.</summary>
internal static class YamlWriter
{
    /// <summary>The lines of a mapping, each ended by a line feed.</summary>
    public static string Write(YamlMapping mapping)
    {
        var text = new StringBuilder();
        Entries(text, mapping, indent: 0);
        return text.ToString();
    }

    private static void Entries(StringBuilder text, YamlMapping mapping, int indent, bool isFirstInPlace = false)
    {
        foreach (var entry in mapping.Children)
        {
            text.Append(' ', isFirstInPlace ? 0 : indent).Append(Quoted(entry.Key!)).Append(':');
            isFirstInPlace = false;
            Value(text, entry.Value, indent + 2, indent);
        }
    }

    /// <summary>Writes what stands behind a colon, to the end of the line or in lines of its own.</summary>
    private static void Value(StringBuilder text, YamlNode value, int indent, int listIndent)
    {
        switch (value)
        {
            case YamlMapping { Children.Count: > 0 } mapping:
                text.Append('\n');
                Entries(text, mapping, indent);
                break;
            case YamlSequence { Items.Count: > 0 } sequence:
                text.Append('\n');
                foreach (var item in sequence.Items)
                    Item(text, item, listIndent);
                break;
            default:
                text.Append(' ').Append(Short(value)).Append('\n');
                break;
        }
    }

    private static void Item(StringBuilder text, YamlNode item, int indent)
    {
        text.Append(' ', indent).Append("- ");
        if (item is YamlMapping { Children.Count: > 0 } mapping)
            Entries(text, mapping, indent + 2, isFirstInPlace: true);
        else
            text.Append(Short(item)).Append('\n');
    }

    /// <summary>A value within one line.</summary>
    public static string Short(YamlNode value) => value switch
    {
        YamlScalar scalar => Quoted(scalar),
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Short))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Children.Select(e => $"{Quoted(e.Key!)}: {Short(e.Value)}"))}}}",
        _ => throw new ArgumentException($"No YAML for {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>A word as it can stand in a mapping; what is plain in block style may mean something else within brackets.</summary>
    private static string Quoted(YamlScalar scalar)
    {
        if (scalar.IsPlain && scalar.Text.Length > 0 && scalar.Text.AsSpan().IndexOfAny(",[]{}#:\n") < 0)
            return scalar.Text;
        var text = new StringBuilder("\"");
        foreach (var c in scalar.Text)
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                < ' ' or '\x7f' => text.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => text.Append(c),
            };
        return text.Append('"').ToString();
    }
}

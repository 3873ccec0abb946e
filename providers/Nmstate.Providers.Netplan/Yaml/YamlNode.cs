namespace Nmstate.Providers.Netplan.Yaml;

/// <summary>A stretch of a text, in characters from its beginning.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct TextRange(int Start, int End)
{
    /// <summary>Whether <paramref name="other"/> lies within.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;
}

/// <summary>A value of a YAML text, with its place there; one that was made has none.</summary>
/// <remarks>Values are told apart by where they stand, so two of them are never equal.</remarks>
internal abstract class YamlNode
{
    /// <summary>Where it stands: of a collection in block style only the beginning counts.</summary>
    public TextRange Range { get; init; }

    /// <summary>Whether an alias elsewhere may stand for it.</summary>
    public bool HasAnchor { get; init; }
}

/// <summary>A single value. netplan takes each as text and reads it as its key wants; so does this.</summary>
/// <param name="text">The text, without quotes.</param>
internal sealed class YamlScalar(string text) : YamlNode
{
    /// <summary>The text, without quotes.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it stands, or can stand, without quotes.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>A value that holds others.</summary>
internal abstract class YamlCollection : YamlNode
{
    /// <summary>Whether it is written with brackets.</summary>
    public bool IsFlow { get; init; }

    /// <summary>What it holds, in order.</summary>
    public abstract IReadOnlyList<YamlChild> Children { get; }
}

/// <summary>A list.</summary>
/// <param name="items">Its items.</param>
internal sealed class YamlSequence(IReadOnlyList<YamlNode> items) : YamlCollection
{
    /// <summary>Its items.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;

    /// <inheritdoc/>
    public override IReadOnlyList<YamlChild> Children { get; } = [.. items.Select(i => new YamlChild(null, i))];
}

/// <summary>Keys with their values. A key may stand there twice: netplan takes that for two mappings, one laid over the other.</summary>
/// <param name="entries">The keys with their values, in order.</param>
internal sealed class YamlMapping(IReadOnlyList<YamlChild> entries) : YamlCollection
{
    /// <inheritdoc/>
    public override IReadOnlyList<YamlChild> Children { get; } = entries;

    /// <summary>A mapping without keys.</summary>
    public static YamlMapping Empty { get; } = new([]);

    /// <summary>The keys.</summary>
    public IEnumerable<string> Keys => Children.Select(e => e.Name);

    /// <summary>All values of a key; more than one only where it stands there twice.</summary>
    public IEnumerable<YamlNode> All(string key) => Children.Where(e => e.Name == key).Select(e => e.Value);

    /// <summary>The value of a key that is a single value; of several the last.</summary>
    public string? Scalar(string key) => All(key).OfType<YamlScalar>().LastOrDefault()?.Text;

    /// <summary>This with a value put in the place of a key's; null removes the key.</summary>
    public YamlMapping With(string key, YamlNode? value)
    {
        var others = Children.Where(e => e.Name != key);
        return new YamlMapping(value is null ? [.. others] : [.. others, new YamlChild(new YamlScalar(key) { IsPlain = true }, value)]);
    }
}

/// <summary>What a collection holds at one place: an item, or a key with its value.</summary>
/// <param name="key">The key; null: an item of a list.</param>
/// <param name="value">The value.</param>
internal sealed class YamlChild(YamlScalar? key, YamlNode value)
{
    /// <summary>The key; null: an item of a list.</summary>
    public YamlScalar? Key { get; } = key;

    /// <summary>The key's text.</summary>
    public string Name => Key?.Text ?? "";

    /// <summary>The value.</summary>
    public YamlNode Value { get; } = value;

    /// <summary>Whether the value stands elsewhere, and this is an alias of it within <paramref name="parent"/>.</summary>
    public bool IsAlias(YamlCollection parent)
        => Key is null ? Value.Range.Start < parent.Range.Start : Value.Range.Start < Key.Range.End;
}

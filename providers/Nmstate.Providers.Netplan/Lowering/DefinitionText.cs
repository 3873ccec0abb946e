using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>A definition in the making. What is null or empty is not written.</summary>
internal sealed class DefinitionText
{
    private readonly List<(string Key, Func<YamlNode?> Value)> _keys = [];

    /// <summary>Writes a text.</summary>
    public void Text(string key, string? value)
    {
        if (value is not null)
            Add(key, YamlValues.Text(value));
    }

    /// <summary>Writes a number.</summary>
    public void Number(string key, long? value)
    {
        if (value is { } number)
            Add(key, YamlValues.Number(number));
    }

    /// <summary>Writes a switch.</summary>
    public void Switch(string key, bool? value)
    {
        if (value is { } isOn)
            Add(key, YamlValues.Switch(isOn));
    }

    /// <summary>Adds items to a list that netplan joins over files.</summary>
    public void List(string key, IEnumerable<YamlNode> items)
    {
        var added = items.ToList();
        var before = _keys.FindIndex(k => k.Key == key);
        if (before >= 0 && _keys[before].Value() is YamlSequence list)
            _keys[before] = (key, () => new YamlSequence([.. list.Items, .. added]));
        else if (added.Count > 0)
            Add(key, new YamlSequence(added));
    }

    /// <summary>Writes a list that replaces others, also an empty one.</summary>
    public void Whole(string key, IEnumerable<string> texts) => Add(key, new YamlSequence([.. texts.Select(YamlValues.Text)]));

    /// <summary>The mapping of a key.</summary>
    public DefinitionText Below(string key)
    {
        if (_below.TryGetValue(key, out var known))
            return known;
        var below = _below[key] = new DefinitionText();
        _keys.Add((key, () => below.ToMapping() is { Children.Count: > 0 } mapping ? mapping : null));
        return below;
    }

    /// <summary>What was written.</summary>
    public YamlMapping ToMapping() => _keys.Aggregate(YamlMapping.Empty, (mapping, key) => key.Value() is { } value ? mapping.With(key.Key, value) : mapping);

    /// <summary>The definition of an interface.</summary>
    public static YamlMapping Of(Subject subject)
    {
        var text = new DefinitionText();
        foreach (var facet in Facets.Facet.All)
            facet.Lower(subject, text);
        Kinds.DefinitionKind.Of(subject.Interface).Lower(subject, text);
        return text.ToMapping();
    }

    private readonly Dictionary<string, DefinitionText> _below = new(StringComparer.Ordinal);

    private void Add(string key, YamlNode value) => _keys.Add((key, () => value));
}

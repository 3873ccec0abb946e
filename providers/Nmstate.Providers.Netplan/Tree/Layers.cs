using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Tree;

/// <summary>Mappings laid one over the other, as netplan lays those of several files: mappings are merged, lists joined, single values replaced.</summary>
/// <param name="mappings">The mappings, the lowest first.</param>
internal sealed class Layers(IReadOnlyList<YamlMapping> mappings)
{
    /// <summary>Whether any of them has the key.</summary>
    public bool Has(string key) => mappings.Any(m => m.All(key).Any());

    /// <summary>A single value: the uppermost.</summary>
    public string? Scalar(string key) => mappings.Select(m => m.Scalar(key)).LastOrDefault(s => s is not null);

    /// <summary>A switch; null: nobody sets it, or not to what netplan takes for one.</summary>
    public bool? Switch(string key) => YamlValues.ToSwitch(Scalar(key));

    /// <summary>A number; null: nobody sets it, or not to one.</summary>
    public uint? Number(string key) => YamlValues.ToNumber(Scalar(key));

    /// <summary>The items of a list that is joined.</summary>
    public IEnumerable<YamlNode> Items(string key) => mappings.SelectMany(m => m.All(key)).OfType<YamlSequence>().SelectMany(s => s.Items);

    /// <summary>The single values of a list that is joined.</summary>
    public IEnumerable<string> Texts(string key) => Items(key).OfType<YamlScalar>().Select(s => s.Text);

    /// <summary>The list of a key that replaces others: the uppermost; null: there is none.</summary>
    public IReadOnlyList<string>? Uppermost(string key)
        => mappings.SelectMany(m => m.All(key)).OfType<YamlSequence>().LastOrDefault()?.Items.OfType<YamlScalar>().Select(s => s.Text).ToList();

    /// <summary>The mappings of a key, laid one over the other.</summary>
    public Layers Below(string key) => new([.. mappings.SelectMany(m => m.All(key)).OfType<YamlMapping>()]);

    /// <summary>The keys of all of them.</summary>
    public IEnumerable<string> Keys => mappings.SelectMany(m => m.Keys).Distinct(StringComparer.Ordinal);
}

using System.Collections.Immutable;
using Nmstate.State;

namespace Nmstate.NetworkManager.DBus;

/// <summary>What a profile says, <c>a{sa{sv}}</c>: values by setting and property, such as <c>ipv4</c> and <c>method</c>.</summary>
/// <remarks>nm-settings-dbus(5). Values that equal the daemon's defaults are left out by it.</remarks>
internal sealed class ProfileSettings : IEquatable<ProfileSettings>
{
    private readonly ImmutableSortedDictionary<string, Row> _settings;

    private ProfileSettings(ImmutableSortedDictionary<string, Row> settings) => _settings = settings;

    public static ProfileSettings Empty { get; } = new(ImmutableSortedDictionary.Create<string, Row>(StringComparer.Ordinal));

    public IEnumerable<string> Names => _settings.Keys;

    /// <summary>The setting of this name, with nothing in it where there is none.</summary>
    public Row this[string setting] => _settings.GetValueOrDefault(setting) ?? Row.Empty;

    public bool Has(string setting) => _settings.ContainsKey(setting);

    public ProfileSettings With(string setting, Row values) => new(_settings.SetItem(setting, values));

    /// <summary>This with another value; null takes it away.</summary>
    public ProfileSettings With(string setting, string property, Variant? value)
        => value is null && !Has(setting) ? this : With(setting, this[setting].With(property, value));

    /// <summary>This without some settings.</summary>
    public ProfileSettings Without(params IEnumerable<string> settings) => new(_settings.RemoveRange(settings));

    /// <summary>The values that differ, by setting and property; null: there is none.</summary>
    public IEnumerable<(string Setting, string Property, Variant? From, Variant? To)> DifferencesTo(ProfileSettings other)
        => from setting in Names.Union(other.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal)
           from property in this[setting].Names.Union(other[setting].Names, StringComparer.Ordinal).Order(StringComparer.Ordinal)
           let before = this[setting].Find(property)
           let after = other[setting].Find(property)
           where before != after
           select (setting, property, before, after);

    public static ProfileSettings FromWire(EquatableList<object> settings)
        => new(Empty._settings.AddRange(settings.Cast<Entry>().Select(e => KeyValuePair.Create((string)e.Key, Row.FromWire((EquatableList<object>)e.Value)))));

    public EquatableList<object> ToWire() => _settings.Select(s => (object)new Entry(s.Key, s.Value.ToWire())).ToEquatableList();

    public bool Equals(ProfileSettings? other) => other is not null && _settings.SequenceEqual(other._settings);

    public override bool Equals(object? obj) => Equals(obj as ProfileSettings);

    public override int GetHashCode() => _settings.Count;
}

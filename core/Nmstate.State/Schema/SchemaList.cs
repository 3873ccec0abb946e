namespace Nmstate.State.Schema;

/// <summary>Every property, in the order of the schema; the sections of one type of interface under that type.</summary>
public static class SchemaList
{
    private static readonly Lazy<IReadOnlyList<SchemaPlace>> Places = new(() => [.. Of(NetworkState.Schema, null, [])]);

    /// <summary>The properties; found when somebody first asks.</summary>
    public static IReadOnlyList<SchemaPlace> All => Places.Value;

    private static IEnumerable<SchemaPlace> Of(ValueSchema value, InterfaceType? type, EquatableList<PropertySchema> way)
        => from property in SchemaPlace.PropertiesOf(value, type)
           from own in type is null && property.For.Length > 0 ? property.For.Select(t => (InterfaceType?)new InterfaceType(t)) : [type]
           let place = new SchemaPlace(own, [.. way, property])
           from inner in Of(property.Value, own, place.Way).Prepend(place)
           select inner;
}

namespace Nmstate.State.Schema;

/// <summary>
/// A property where it stands in the schema: <c>interfaces[bond].link-aggregation.options.miimon</c>, <c>routes.config[].metric</c>.
/// </summary>
/// <param name="Type">The type of interface that it is of; null: of any, or of none.</param>
/// <param name="Way">The properties from the document down to it, the last one it itself.</param>
public sealed record SchemaPlace(InterfaceType? Type, EquatableList<PropertySchema> Way)
{
    private const string Interfaces = "interfaces";

    /// <summary>The property.</summary>
    public PropertySchema Property => Way[^1];

    /// <summary>The path by which capabilities know it.</summary>
    public string Path => string.Join('.', Way.Select((p, i) => p.Name + (i < Way.Count - 1 ? Brackets(p) : "")));

    /// <summary>The names that could come next; empty: it is a single value.</summary>
    public IEnumerable<PropertySchema> Inside => PropertiesOf(Property.Value, Type);

    /// <summary>The place of <paramref name="path"/>, brackets left out or not; null: the schema has none.</summary>
    public static SchemaPlace? Find(string path)
    {
        InterfaceType? type = null;
        List<PropertySchema> way = [];
        ValueSchema value = NetworkState.Schema;
        for (var rest = path; ;)
        {
            if (First(value, type, rest) is not { } property)
                return null;
            way.Add(property);
            value = ItemOf(property.Value);
            rest = rest[property.Name.Length..];
            while (rest.StartsWith('[') && rest.IndexOf(']', StringComparison.Ordinal) is var end and > 0)
            {
                if (way is [{ Name: Interfaces }] && rest[1..end] is { Length: > 0 } and not "*" and var word)
                    type = new InterfaceType(word);
                rest = rest[(end + 1)..];
            }

            if (rest.Length == 0)
                return new SchemaPlace(type, way.ToEquatableList());
            if (rest[0] != '.')
                return null;
            rest = rest[1..];
        }
    }

    /// <summary>The properties that values of <paramref name="value"/> have, in the order of the schema; of an interface those of its type.</summary>
    public static IEnumerable<PropertySchema> PropertiesOf(ValueSchema value, InterfaceType? type)
        => ItemOf(value) is MappingSchema mapping ? mapping.Properties.Where(p => !p.NormalForm && (type is null || p.For.Length == 0 || p.For.Contains(type.Value.Name))) : [];

    /// <summary>The shape within lists.</summary>
    public static ValueSchema ItemOf(ValueSchema value) => value is ListSchema list ? ItemOf(list.Item) : value;

    /// <summary>The property whose name <paramref name="path"/> begins with; a name may have dots of its own.</summary>
    private static PropertySchema? First(ValueSchema value, InterfaceType? type, string path)
        => PropertiesOf(value, type).Where(p => path.StartsWith(p.Name, StringComparison.Ordinal) && (path.Length == p.Name.Length || path[p.Name.Length] is '.' or '['))
            .MaxBy(p => p.Name.Length);

    private string Brackets(PropertySchema property)
        => property.Name == Interfaces ? $"[{Type?.Name ?? "*"}]" : property.Value is ListSchema ? "[]" : "";
}

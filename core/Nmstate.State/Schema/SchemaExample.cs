namespace Nmstate.State.Schema;

/// <summary>Makes documents that mention one property, out of its declaration.</summary>
public static class SchemaExample
{
    private const string AnyName = "eth0";

    /// <summary>A state that mentions the property at <paramref name="place"/>, and around it what must be there.</summary>
    public static NetworkState Of(SchemaPlace place) => (NetworkState)Around(NetworkState.Schema, place.Way, 0, place.Type);

    /// <summary>A value of this shape.</summary>
    public static object Value(ValueSchema schema, PropertySchema? property = null) => schema switch
    {
        MappingSchema mapping => Mapping(mapping, p => p.Required ? Value(p.Value, p) : null),
        ListSchema list => list.Create([Value(list.Item, property)]),
        MapSchema map => map.Create([new("name", Value(map.Item))]),
        ScalarSchema scalar => Scalar(scalar, property),
        _ => throw new ArgumentException($"There is no other shape than these: {schema}.", nameof(schema)),
    };

    private static object Around(ValueSchema schema, EquatableList<PropertySchema> way, int depth, InterfaceType? type)
    {
        if (schema is ListSchema list)
            return list.Create([Around(list.Item, way, depth, type)]);
        var next = way[depth];
        return Mapping((MappingSchema)schema, p => p == next ? depth == way.Count - 1 ? Value(p.Value, p) : Around(p.Value, way, depth + 1, type)
            : p.Discriminates ? type
            : p.Required ? Named(p, type) ?? Value(p.Value, p)
            : null);
    }

    private static string? Named(PropertySchema property, InterfaceType? type)
        => type is { } known && property == Interface.Schema.Find("name") ? InterfaceKind.Of(known).UsualName : null;

    private static object Mapping(MappingSchema schema, Func<PropertySchema, object?> value) => schema.Create(value);

    private static object Scalar(ScalarSchema schema, PropertySchema? property)
    {
        var text = schema switch
        {
            { Names: [var first, ..] } when first.Length > 0 => first,
            { Names: [_, var second, ..] } => second,
            { Range: { } range } => property?.Default is { } usual && schema.TryRead(new(usual, ScalarForm.Plain), out _) ? usual : range.Min.ToString()!,
            _ => property?.Refers is not null ? AnyName : property?.Default is { Length: > 0 } other ? other : Told(schema.Expected) ?? "text",
        };
        return schema.TryRead(new(text, ScalarForm.String), out var value)
            ? value
            : throw new InvalidOperationException($"'{text}' is no example of what is {schema.Expected}.");
    }

    /// <summary>What the words on a shape give for an example.</summary>
    private static string? Told(string expected)
        => expected.Split("such as ") is [_, var examples] ? examples.Split(" or ")[0].Split(", ")[0]
            : expected.Contains(" or ", StringComparison.Ordinal) && expected.Contains("another text", StringComparison.Ordinal) ? expected.Split(',', ' ')[0]
            : expected.StartsWith("one of ", StringComparison.Ordinal) ? expected["one of ".Length..].Split(", ")[0]
            : null;
}

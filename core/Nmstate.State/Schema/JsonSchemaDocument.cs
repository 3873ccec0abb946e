using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Nmstate.State.Schema;

/// <summary>The schema as a JSON Schema, for editors and for whoever checks documents without this program.</summary>
/// <remarks>json-schema.org/draft/2020-12. Rules between properties are not in it: they are NMS12xx and NMS2xxx.</remarks>
public sealed class JsonSchemaDocument
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private const string Hexadecimal = "^(0x[0-9a-fA-F]+|[+-]?[0-9]+)$";

    /// <summary>Names of links and of virtual functions; how many bytes a name has a pattern cannot say.</summary>
    private const string InterfaceNames = "^(?!(\\.{1,2}|all|default)$)([^/:\\s\\u0000-\\u001f]{1,15}|sriov:[^/:\\s]{1,15}:[0-9]{1,5})$";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly SortedDictionary<string, MappingSchema> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    private JsonSchemaDocument(Utf8JsonWriter json) => _json = json;

    /// <summary>The document, ended by a line feed.</summary>
    public static string Text()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            new JsonSchemaDocument(json).Write();
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Dialect);
        _json.WriteString("title", "nmstate");
        Members(NetworkState.Schema);
        _json.WriteStartObject("$defs");
        while (_definitions.FirstOrDefault(d => !_written.Contains(d.Key)) is { Value: { } mapping, Key: var name })
        {
            _written.Add(name);
            _json.WriteStartObject(name);
            Members(mapping);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Members(MappingSchema mapping)
    {
        _json.WriteString("description", mapping.Summary);
        _json.WriteString("type", "object");
        _json.WriteBoolean("additionalProperties", false);
        var properties = mapping.Properties.Where(p => !p.NormalForm).ToList();
        _json.WriteStartObject("properties");
        foreach (var property in properties.DistinctBy(p => p.Name))
            foreach (var name in (IEnumerable<string>)[property.Name, .. property.Aliases])
            {
                _json.WriteStartObject(name);
                Property(property, mapping.Variants(property.Name));
                _json.WriteEndObject();
            }

        _json.WriteEndObject();
        if (properties.Any(p => p.Required))
        {
            _json.WriteStartArray("required");
            foreach (var property in properties.Where(p => p.Required))
                _json.WriteStringValue(property.Name);
            _json.WriteEndArray();
        }

        Choices(mapping);
    }

    private void Property(PropertySchema property, IReadOnlyList<PropertySchema> variants)
    {
        _json.WriteString("description", property.Remarks.Length > 0 ? $"{property.Summary} ({property.Remarks.TrimEnd('.')})" : property.Summary);
        if (property.Kind == PropertyKind.Status)
            _json.WriteBoolean("readOnly", true);
        if (property.InputOnly || property.Kind == PropertyKind.Secret)
            _json.WriteBoolean("writeOnly", true);
        if (property.Default is { } usual)
        {
            _json.WritePropertyName("default");
            Default(property.Value, usual);
        }

        AnyOf([.. variants.Count > 0 ? variants : [property]]);
    }

    private void AnyOf(params ReadOnlySpan<PropertySchema> properties)
    {
        _json.WriteStartArray("anyOf");
        foreach (var property in properties)
        {
            if (property.Refers == "interface" && property.Value is ScalarSchema)
                Text(property.Required ? InterfaceNames : $"{InterfaceNames}|^$");
            else
                Value(property.Value);
        }

        // Null is not mentioned, wherever it stands.
        One("type", "null");
        _json.WriteEndArray();
    }

    /// <summary>Which of several properties of one name is meant is said by another property.</summary>
    private void Choices(MappingSchema mapping)
    {
        var variants = mapping.Properties.Where(p => !p.NormalForm && mapping.Variants(p.Name).Count > 0).ToList();
        if (variants.Count == 0)
            return;
        _json.WriteStartArray("allOf");
        foreach (var variant in variants)
        {
            _json.WriteStartObject();
            _json.WriteStartObject("if");
            _json.WriteStartArray("required");
            _json.WriteStringValue(mapping.Discriminator!.Name);
            _json.WriteEndArray();
            _json.WriteStartObject("properties");
            _json.WriteStartObject(mapping.Discriminator.Name);
            Enum(variant.For);
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteStartObject("then");
            _json.WriteStartObject("properties");
            foreach (var name in (IEnumerable<string>)[variant.Name, .. variant.Aliases])
            {
                _json.WriteStartObject(name);
                AnyOf(variant);
                _json.WriteEndObject();
            }

            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Default(ValueSchema schema, string text)
    {
        if (schema is not ScalarSchema { Json: not JsonForm.String } scalar)
            _json.WriteStringValue(text);
        else
            _json.WriteRawValue(scalar.TryRead(new(text, ScalarForm.String), out var value) ? scalar.Write(value) : $"\"{text}\"");
    }

    private void Value(ValueSchema value)
    {
        switch (value)
        {
            case MappingSchema mapping:
                _definitions.TryAdd(mapping.Type.Name, mapping);
                One("$ref", $"#/$defs/{mapping.Type.Name}");
                if (mapping.Shorthand is { } shorthand)
                    Value(mapping.Find(shorthand)!.Value);
                break;
            case ListSchema list:
                Nested("array", "items", list.Item, takesNull: false);
                break;
            case MapSchema map:
                Nested("object", "additionalProperties", map.Item, map.TakesNull);
                break;
            case ScalarSchema scalar:
                Scalar(scalar);
                break;
        }
    }

    private void Nested(string type, string member, ValueSchema item, bool takesNull)
    {
        _json.WriteStartObject();
        _json.WriteString("type", type);
        _json.WriteStartObject(member);
        _json.WriteStartArray("anyOf");
        Value(item);
        if (takesNull)
            One("type", "null");
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Scalar(ScalarSchema scalar)
    {
        if (scalar.Json == JsonForm.Boolean)
        {
            One("type", "boolean");
            Words(["true", "false", "yes", "no", "on", "off", "y", "n", "1", "0"], anyCase: true);
        }
        else if (scalar.Range is { } range)
        {
            _json.WriteStartObject();
            _json.WriteString("type", "integer");
            _json.WritePropertyName("minimum");
            _json.WriteRawValue(range.Min.ToString()!);
            _json.WritePropertyName("maximum");
            _json.WriteRawValue(range.Max.ToString()!);
            _json.WriteEndObject();
            Text(Hexadecimal);
        }
        else if (scalar.Names.Count > 0)
        {
            Words([.. scalar.Names, .. scalar.OtherNames], anyCase: false);
        }
        else if (scalar.Pattern is { } pattern)
        {
            Text(pattern);
            if (Regex.IsMatch("1", pattern))
                One("type", "integer");
        }
        else
        {
            One("type", "string");
            if (scalar != Scalars.Text && !scalar.IsSecret)
                One("type", "number");
        }
    }

    private void Words(IReadOnlyList<string> words, bool anyCase)
    {
        _json.WriteStartObject();
        if (anyCase)
        {
            _json.WriteString("type", "string");
            _json.WriteString("pattern", $"^({string.Join('|', words.Select(w => string.Concat(w.Select(c => char.IsAsciiLetter(c) ? $"[{char.ToUpperInvariant(c)}{c}]" : $"{c}"))))})$");
        }
        else
        {
            _json.WriteStartArray("enum");
            foreach (var word in words)
                _json.WriteStringValue(word);
            foreach (var number in words.Where(w => w.Length > 0 && w.All(char.IsAsciiDigit)))
                _json.WriteRawValue(number);
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        if (!anyCase)
            return;
        _json.WriteStartObject();
        _json.WriteStartArray("enum");
        _json.WriteNumberValue(0);
        _json.WriteNumberValue(1);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Enum(IEnumerable<string> words)
    {
        _json.WriteStartArray("enum");
        foreach (var word in words)
            _json.WriteStringValue(word);
        _json.WriteEndArray();
    }

    private void Text(string pattern)
    {
        _json.WriteStartObject();
        _json.WriteString("type", "string");
        _json.WriteString("pattern", pattern);
        _json.WriteEndObject();
    }

    private void One(string member, string value)
    {
        _json.WriteStartObject();
        _json.WriteString(member, value);
        _json.WriteEndObject();
    }
}

using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nmstate.State.Schema;

namespace Nmstate.State.Writing;

/// <summary>Writes states canonically: properties in the schema's order, values in their one form.</summary>
public static class StateWriter
{
    private static readonly JsonWriterOptions Json = new()
    {
        Indented = true,
        NewLine = "\n",
        // The text is for terminals and files, not for the inside of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary><paramref name="state"/> as YAML, ended by a line feed.</summary>
    public static string ToYaml(NetworkState state) => ToYaml(NetworkState.Schema, state);

    /// <summary><paramref name="state"/> as JSON, ended by a line feed.</summary>
    public static string ToJson(NetworkState state)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Json))
            Write(new JsonSink(writer), NetworkState.Schema, state);
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>Writes a value of a plan or a diagnostic as JSON.</summary>
    public static void WriteTo(Utf8JsonWriter output, ValueSchema schema, object value) => Write(new JsonSink(output), schema, value);

    /// <summary>Any value of the schema as YAML.</summary>
    public static string ToYaml(ValueSchema schema, object value)
    {
        var text = new StringWriter();
        var sink = new YamlSink(text);
        Write(sink, schema, value);
        sink.End();
        return text.ToString();
    }

    private static void Write(IStateSink sink, ValueSchema schema, object value)
    {
        switch (schema)
        {
            case MappingSchema mapping:
                var present = mapping.Properties.Where(p => !p.NormalForm && p.Get(value) is not null).ToList();
                sink.StartMapping(present.Count == 0);
                foreach (var property in present)
                {
                    sink.Key(property.Name);
                    Write(sink, property.Value, property.Get(value)!);
                }

                sink.EndMapping();
                break;
            case ListSchema list:
                var items = ((IEnumerable)value).Cast<object>().ToList();
                sink.StartList(items.Count == 0);
                foreach (var item in items)
                    Write(sink, list.Item, item);
                sink.EndList();
                break;
            case ScalarSchema scalar:
                sink.Scalar(scalar.Write(value), scalar.Json);
                break;
        }
    }
}

using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nmstate.State.Schema;

namespace Nmstate.State.Writing;

/// <summary>What becomes of secrets where a state is written.</summary>
public enum Secrets
{
    /// <summary>The placeholder stands in their place.</summary>
    Hidden,

    /// <summary>They are written out: for whoever asked for them, or stores them.</summary>
    Shown,
}

/// <summary>Writes states canonically: values in their one form, properties in the order of a layout.</summary>
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
    public static string ToYaml(NetworkState state, Secrets secrets = Secrets.Hidden, Layout layout = Layout.Plain)
        => ToYaml(NetworkState.Schema, layout == Layout.Sorted ? SortedLayout.Of(state) : state, secrets, layout);

    /// <summary><paramref name="state"/> as JSON, ended by a line feed.</summary>
    public static string ToJson(NetworkState state, Secrets secrets = Secrets.Hidden, Layout layout = Layout.Plain)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Json))
            Write(new JsonSink(writer), NetworkState.Schema, layout == Layout.Sorted ? SortedLayout.Of(state) : state, secrets, layout);
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>Writes a value of a plan or a diagnostic as JSON, its secrets hidden.</summary>
    public static void WriteTo(Utf8JsonWriter output, ValueSchema schema, object value)
        => Write(new JsonSink(output), schema, value, Secrets.Hidden, Layout.Plain);

    /// <summary>Any value of the schema as YAML.</summary>
    public static string ToYaml(ValueSchema schema, object value, Secrets secrets = Secrets.Hidden)
        => ToYaml(schema, value, secrets, Layout.Plain);

    private static string ToYaml(ValueSchema schema, object value, Secrets secrets, Layout layout)
    {
        var text = new StringWriter();
        var sink = new YamlSink(text);
        Write(sink, schema, value, secrets, layout);
        sink.End();
        return text.ToString();
    }

    private static void Write(IStateSink sink, ValueSchema schema, object value, Secrets secrets, Layout layout)
    {
        switch (schema)
        {
            case MappingSchema mapping:
                var properties = layout == Layout.Sorted ? SortedLayout.Of(mapping) : mapping.Properties;
                var present = properties.Where(p => !p.NormalForm && p.Get(value) is not null).ToList();
                sink.StartMapping(present.Count == 0);
                foreach (var property in present)
                {
                    sink.Key(property.Name);
                    Write(sink, property.Value, property.Get(value)!, secrets, layout);
                }

                sink.EndMapping();
                break;
            case MapSchema map:
                var entries = map.Entries(value).ToList();
                sink.StartMapping(entries.Count == 0);
                foreach (var (key, entry) in entries)
                {
                    sink.Key(key);
                    if (entry is null)
                        sink.Null();
                    else
                        Write(sink, map.Item, entry, secrets, layout);
                }

                sink.EndMapping();
                break;
            case ListSchema list:
                var items = ((IEnumerable)value).Cast<object>().ToList();
                sink.StartList(items.Count == 0);
                foreach (var item in items)
                    Write(sink, list.Item, item, secrets, layout);
                sink.EndList();
                break;
            case ScalarSchema scalar:
                sink.Scalar(value is Secret secret && secrets == Secrets.Shown ? secret.Reveal() : scalar.Write(value), scalar.Json);
                break;
        }
    }
}

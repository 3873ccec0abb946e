using System.Text.Json;
using Nmstate.State.Schema;

namespace Nmstate.State.Writing;

/// <summary>JSON, indented by two.</summary>
internal sealed class JsonSink(Utf8JsonWriter output) : IStateSink
{
    public void StartMapping(bool empty) => output.WriteStartObject();

    public void Key(string name) => output.WritePropertyName(name);

    public void EndMapping() => output.WriteEndObject();

    public void StartList(bool empty) => output.WriteStartArray();

    public void EndList() => output.WriteEndArray();

    public void Null() => output.WriteNullValue();

    public void Scalar(string text, JsonForm form)
    {
        if (form == JsonForm.String)
            output.WriteStringValue(text);
        else
            output.WriteRawValue(text);
    }
}

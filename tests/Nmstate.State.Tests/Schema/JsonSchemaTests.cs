using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Nmstate.State.Schema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Nmstate.State.Tests.Schema;

/// <summary>The JSON Schema, held against documents by a validator of others.</summary>
public sealed class JsonSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(JsonSchemaDocument.Text());

    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    public static TheoryData<string> Documents => CorpusTests.Documents;

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_others_have_written_is_valid(string name)
    {
        var found = Evaluate(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "corpus", name)));

        Assert.True(found.IsValid, string.Join("\n", (found.Details ?? []).Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation} {string.Join(' ', d.Errors!.Values)}")));
    }

    [Theory]
    [InlineData("interfaces: [{name: eth0, mtuu: 5}]", "/interfaces/0/mtuu")]
    [InlineData("interfaces: [{mtu: 5}]", "/interfaces/0")]
    [InlineData("interfaces: [{name: vlan5, vlan: {id: 4095}}]", "/interfaces/0/vlan/id")]
    [InlineData("interfaces: [{name: br0, bridge: {options: {stp: {hello-time: 11}}}}]", "/interfaces/0/bridge/options/stp/hello-time")]
    [InlineData("route-rules: {config: [{action: discard}]}", "/route-rules/config/0/action")]
    [InlineData("hostname: host1", "/hostname")]
    public void What_is_wrong_fails_at_its_place(string document, string place)
    {
        var found = Evaluate(document);

        Assert.False(found.IsValid);
        Assert.Contains(place, (found.Details ?? []).Where(d => !d.IsValid).Select(d => d.InstanceLocation.ToString()));
    }

    private static EvaluationResults Evaluate(string document) => Schema.Evaluate(JsonSerializer.SerializeToElement(Node(document)), Options);

    private static JsonNode? Node(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? new JsonObject() : Node(stream.Documents[0].RootNode);
    }

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Node(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Node)]),
        YamlScalarNode { Style: not ScalarStyle.Plain } text => text.Value,
        YamlScalarNode plain when CoreSchema.IsNull(plain.Value!) => null,
        YamlScalarNode { Value: { } hexadecimal } when hexadecimal.StartsWith("0x", StringComparison.Ordinal) => JsonValue.Create(Convert.ToInt64(hexadecimal, 16)),
        YamlScalarNode plain when CoreSchema.Resolves(plain.Value!) => JsonNode.Parse(plain.Value!.ToLowerInvariant()),
        YamlScalarNode plain => plain.Value,
        _ => throw new InvalidOperationException($"No document has {node}."),
    };
}

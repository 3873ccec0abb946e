using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Schema;
using Nmstate.State.Writing;

namespace Nmstate.State.Tests.Schema;

/// <summary>A document that is broken at one place: the reader and the JSON Schema both find it, and there.</summary>
public sealed partial class BrokenDocumentTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(JsonSchemaDocument.Text());

    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    public static TheoryData<string> Sections => [.. NetworkState.Schema.Properties.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Wherever_a_document_is_broken_both_say_where(string section)
    {
        var broken = SchemaList.All.Where(p => p.Way[0].Name == section).SelectMany(Broken).ToList();

        var missed = string.Join('\n', broken.Where(b => !ReaderFinds(b)).Select(b => $"reader: {b}").Concat(broken.Where(b => !SchemaFinds(b)).Select(b => $"schema: {b}")));

        Assert.NotEmpty(broken);
        Assert.True(missed.Length == 0, missed);
    }

    private static bool ReaderFinds(BrokenDocument broken)
        => StateReader.Read(new SourceText("broken.json", broken.Json)).Diagnostics
            .Any(d => d.Code.StartsWith("NMS11", StringComparison.Ordinal) && Pointer(d) == broken.Pointer);

    private static bool SchemaFinds(BrokenDocument broken)
        => Schema.Evaluate(JsonDocument.Parse(broken.Json).RootElement, Options) is { IsValid: false } found
            && found.Details!.Any(d => !d.IsValid && d.InstanceLocation.ToString() == broken.Pointer);

    /// <summary>Where a diagnostic points to, as JSON pointers say it; the one item of each list is called by its name there.</summary>
    private static string Pointer(Diagnostic diagnostic)
    {
        var path = "/" + string.Join('/', Item().Replace(diagnostic.Path ?? "", ".0").Split('.'));
        path = path.Replace("/802/1x", "/802.1x", StringComparison.Ordinal);
        return diagnostic.Code == ReadingDiagnostics.UnknownProperty.Code ? $"{(path == "/" ? "" : path)}/{BrokenDocument.NoProperty}" : path == "/" ? "" : path;
    }

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Item();

    /// <summary>The ways in which a document can be broken at this place.</summary>
    private static IEnumerable<BrokenDocument> Broken(SchemaPlace place)
    {
        var whole = StateWriter.ToJson(SchemaExample.Of(place), Secrets.Shown);
        var pointer = string.Concat(place.Way.Select((p, i) => "/" + p.Name + (i < place.Way.Count - 1 ? Items(p.Value) : "")));
        var value = place.Property.Value;
        if (place.Property.Required)
            yield return BrokenDocument.Of(whole, pointer, "is missing", node => node.Parent!.AsObject().Remove(place.Property.Name)) with { Pointer = pointer[..pointer.LastIndexOf('/')] };
        if (SchemaPlace.ItemOf(value) is MappingSchema)
            yield return BrokenDocument.Of(whole, pointer + Items(value), "has an unknown property", node => node.AsObject()[BrokenDocument.NoProperty] = 1) with { Pointer = $"{pointer}{Items(value)}/{BrokenDocument.NoProperty}" };
        if (value is not ListSchema)
            yield return BrokenDocument.Of(whole, pointer, "is a list", node => node.ReplaceWith(new JsonArray(1)));
        if (value is not ScalarSchema and not MappingSchema { Shorthand: not null })
            yield return BrokenDocument.Of(whole, pointer, "is a single value", node => node.ReplaceWith(JsonValue.Create("§")));
        if (value is ScalarSchema scalar && !scalar.TryRead(new("§", ScalarForm.String), out _))
            yield return BrokenDocument.Of(whole, pointer, "is another text", node => node.ReplaceWith(JsonValue.Create("§")));
        if (value is ScalarSchema { Range: { } range })
            yield return BrokenDocument.Of(whole, pointer, "is out of range", node => node.ReplaceWith(JsonNode.Parse($"{range.Max}0")!));
    }

    private static string Items(ValueSchema value) => value is ListSchema list ? "/0" + Items(list.Item) : "";

    /// <param name="Pointer">The place that is told.</param>
    /// <param name="What">What is wrong there.</param>
    /// <param name="Json">The document.</param>
    private sealed record BrokenDocument(string Pointer, string What, string Json)
    {
        public const string NoProperty = "no-property";

        public static BrokenDocument Of(string whole, string pointer, string what, Action<JsonNode> destroy)
        {
            var root = JsonNode.Parse(whole)!;
            var node = pointer.Split('/').Skip(1).Aggregate(root, (n, key) => key == "0" ? n[0]! : n[key]!);
            destroy(node);
            return new(pointer, what, root.ToJsonString());
        }
    }
}

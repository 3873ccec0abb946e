using System.Collections;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Engine.Checking;

/// <summary>A property with a value, under the path that capabilities know it by.</summary>
/// <param name="Path">The path: <c>interfaces[linux-bridge].bridge.port[].stp-path-cost</c>.</param>
/// <param name="Words">The path as documents have it, from its object: <c>bridge.port[0].stp-path-cost</c>.</param>
/// <param name="Value">The value.</param>
internal readonly record struct Mention(string Path, string Words, object Value);

/// <summary>From values of the schema to the paths of capabilities.</summary>
internal static class CapabilityPaths
{
    /// <summary>Where the routes of a document are.</summary>
    public const string Routes = "routes.config[]";

    /// <summary>Where the name servers of a document are.</summary>
    public const string Dns = "dns-resolver.config";

    /// <summary>The path of an interface of <paramref name="type"/>; null: any.</summary>
    public static string Interface(InterfaceType? type) => $"interfaces[{type?.Name ?? "*"}]";

    /// <summary>Each value in <paramref name="record"/> that a provider has to answer for.</summary>
    /// <param name="schema">The shape of the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="path">Its path in capabilities.</param>
    /// <param name="words">Its path in the document, from its object; empty for the object itself.</param>
    public static IEnumerable<Mention> Mentions(MappingSchema schema, object record, string path, string words = "")
        => from property in schema.Properties
           where property.Kind != PropertyKind.Status && !property.NormalForm
           let value = property.Get(record)
           where value is not null
           from mention in Mentions(property, value, $"{path}.{property.Name}", words.Length == 0 ? property.Name : $"{words}.{property.Name}")
           select mention;

    private static IEnumerable<Mention> Mentions(PropertySchema property, object value, string path, string words)
    {
        if (property.Value is MappingSchema mapping)
        {
            var inner = Mentions(mapping, value, path, words).ToList();
            return inner.Count > 0 || !mapping.Resets ? inner : [new Mention($"{path}.{mapping.Properties[0].Name}", words, value)];
        }

        if (property.Value is not ListSchema { Item: MappingSchema item })
            return [new Mention(path, words, value)];
        var items = ((IEnumerable)value).Cast<object>().ToList();
        // An empty list takes away what there is, which is as much a wish as an item is.
        return items.Count == 0 && property.Key is { } key
            ? [new Mention($"{path}[].{key}", words, value)]
            : items.SelectMany((entry, index) => Mentions(item, entry, $"{path}[]", $"{words}[{index}]"));
    }

    /// <summary>The property at <paramref name="words"/> and its value in <paramref name="record"/>; null: there is none, or it is within a list.</summary>
    public static (PropertySchema Property, object Value)? Find(MappingSchema schema, object record, string words)
    {
        if (schema.Resolve(words) is not { } way)
            return null;
        var value = record;
        foreach (var property in way)
            if (property.Get(value) is { } inner)
                value = inner;
            else
                return null;
        return (way[^1], value);
    }

    /// <summary>
    /// The path of a property of an interface, given as plans write it. What plans keep at the port stands in documents in the list of
    /// its controller, under that list's path.
    /// </summary>
    public static string OfPlan(InterfaceType? type, string path)
    {
        var (head, rest) = path.Split('.', 2) is [var first, var more] ? (first, "." + more) : (path, "");
        if (State.Interface.Schema.Find(head) is not { NormalForm: true } own)
            return $"{Interface(type)}.{path}";
        var (section, list) = State.Interface.Schema.Properties.Select(s => (s, ListOf(s.Value, own.Value, s.Name))).First(s => s.Item2 is not null);
        return $"{Interface(section.For is [var only] ? new InterfaceType(only) : null)}.{list}[]{rest}";
    }

    /// <summary>The list within <paramref name="schema"/> whose items have the shape <paramref name="item"/>.</summary>
    private static string? ListOf(ValueSchema schema, ValueSchema item, string path) => schema switch
    {
        ListSchema list when ReferenceEquals(list.Item, item) => path,
        MappingSchema mapping => mapping.Properties.Where(p => !p.NormalForm).Select(p => ListOf(p.Value, item, $"{path}.{p.Name}")).FirstOrDefault(p => p is not null),
        _ => null,
    };
}

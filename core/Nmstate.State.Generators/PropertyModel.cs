using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Nmstate.State.Generators;

/// <summary>One declared property: its key, its C# type, the expression of its value's schema, and the attribute's settings as source text.</summary>
internal sealed record PropertyModel(string Name, string Key, string Type, string ValueSchema, string Summary, string Remarks, string Settings)
{
    public static PropertyModel? From(IPropertySymbol property, AttributeData attribute)
    {
        var named = attribute.NamedArguments.ToDictionary(a => a.Key, a => a.Value);
        var key = named.TryGetValue("Name", out var name) ? (string)name.Value! : KebabCase(property.Name);
        var format = new NumberFormat(Number(named, "Min"), Number(named, "Max"), named.ContainsKey("Hexadecimal"));
        if (Shape.Of(property.Type, format) is not { } shape)
            return null;

        var settings = new StringBuilder();
        if (attribute.ConstructorArguments.Length == 1)
            settings.Append($", Kind = (PropertyKind){attribute.ConstructorArguments[0].Value}");
        foreach (var setting in new[] { "Comparison", "Required", "Inherited", "Intermittent", "NormalForm", "Key", "Unit", "Refers", "For", "Aliases", "Default", "Since", "InputOnly", "Discriminates" })
            if (named.TryGetValue(setting, out var value))
                settings.Append($", {setting} = {Source(value)}");

        return new PropertyModel(
            property.Name,
            key,
            property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            shape,
            Documentation.Of(property, "summary"),
            Documentation.Of(property, "remarks"),
            settings.ToString());
    }

    private static string Source(TypedConstant value)
        => value.Kind == TypedConstantKind.Array ? $"[{string.Join(", ", value.Values.Select(v => v.ToCSharpString()))}]" : value.ToCSharpString();

    private static string? Number(Dictionary<string, TypedConstant> named, string setting)
        => named.TryGetValue(setting, out var value) ? value.Value + "L" : null;

    public static string KebabCase(string name)
    {
        var kebab = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString();
    }
}

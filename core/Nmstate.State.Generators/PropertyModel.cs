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
        var range = (Min: Number(named, "Min"), Max: Number(named, "Max"));
        if (ShapeOf(property.Type, range) is not { } shape)
            return null;

        var settings = new StringBuilder();
        if (attribute.ConstructorArguments.Length == 1)
            settings.Append($", Kind = (PropertyKind){attribute.ConstructorArguments[0].Value}");
        foreach (var setting in new[] { "Comparison", "Required", "Inherited", "NormalForm", "Key", "Unit", "Refers", "For", "Aliases" })
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

    private static string? Number(System.Collections.Generic.Dictionary<string, TypedConstant> named, string setting)
        => named.TryGetValue(setting, out var value) ? value.Value + "L" : null;

    private static string? ShapeOf(ITypeSymbol type, (string? Min, string? Max) range)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return ShapeOf(nullable.TypeArguments[0], range);
        if (type is INamedTypeSymbol { Name: "EquatableList" } list)
            return ShapeOf(list.TypeArguments[0], range) is { } item
                ? $"new ListSchema<{list.TypeArguments[0].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}>({item})"
                : null;
        if (type.TypeKind == TypeKind.Enum)
            return EnumerationOf((INamedTypeSymbol)type);

        var qualified = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return type.SpecialType switch
        {
            SpecialType.System_String => "Scalars.Text",
            SpecialType.System_Boolean => "Scalars.Boolean",
            SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64
                or SpecialType.System_Int32 or SpecialType.System_Int64
                => $"Scalars.Integer<{qualified}>({range.Min ?? "null"}, {range.Max ?? "null"})",
            _ when type.GetAttributes().Any(a => a.AttributeClass?.Name == "MappingAttribute") => $"{qualified}.Schema",
            _ when type.AllInterfaces.Any(i => i.Name == "IScalar") => $"Scalars.Of<{qualified}>()",
            _ => null,
        };
    }

    private static string EnumerationOf(INamedTypeSymbol type)
    {
        var qualified = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var names = type.GetMembers().OfType<IFieldSymbol>().Where(f => f.IsConst)
            .Select(f => $"(\"{KebabCase(f.Name)}\", {qualified}.{f.Name})");
        return $"Scalars.Enumeration<{qualified}>({string.Join(", ", names)})";
    }

    private static string KebabCase(string name)
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

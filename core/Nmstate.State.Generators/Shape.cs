using System.Linq;
using Microsoft.CodeAnalysis;

namespace Nmstate.State.Generators;

/// <summary>How a number is limited and written.</summary>
internal sealed record NumberFormat(string? Min, string? Max, bool Hexadecimal);

/// <summary>From a C# type to the expression of its schema.</summary>
internal static class Shape
{
    /// <summary>The expression; null: the schema has no shape for <paramref name="type"/>.</summary>
    public static string? Of(ITypeSymbol type, NumberFormat format)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Of(nullable.TypeArguments[0], format);
        if (type is INamedTypeSymbol { Name: "EquatableList" } list)
            return Of(list.TypeArguments[0], format) is { } item ? $"new ListSchema<{Qualified(list.TypeArguments[0])}>({item})" : null;
        if (type is INamedTypeSymbol { Name: "EquatableMap" } map)
            return Of(map.TypeArguments[0], format) is { } entry ? $"new MapSchema<{Qualified(map.TypeArguments[0])}>({entry})" : null;
        if (type.TypeKind == TypeKind.Enum)
            return EnumerationOf((INamedTypeSymbol)type);

        var qualified = Qualified(type.WithNullableAnnotation(NullableAnnotation.None));
        return type.SpecialType switch
        {
            SpecialType.System_String => "Scalars.Text",
            SpecialType.System_Boolean => "Scalars.Boolean",
            SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64
                or SpecialType.System_Int32 or SpecialType.System_Int64
                => $"Scalars.Integer<{qualified}>({format.Min ?? "null"}, {format.Max ?? "null"}{(format.Hexadecimal ? ", isHexadecimal: true" : "")})",
            _ when type.GetAttributes().Any(a => a.AttributeClass?.Name == "MappingAttribute") => $"{qualified}.Schema",
            _ when type.AllInterfaces.Any(i => i.Name == "IScalar") => $"Scalars.Of<{qualified}>()",
            _ => null,
        };
    }

    private static string EnumerationOf(INamedTypeSymbol type)
    {
        var anyCase = type.GetAttributes().Any(a => a.AttributeClass?.Name == "AnyCaseAttribute");
        var names = type.GetMembers().OfType<IFieldSymbol>().Where(f => f.IsConst).Select(f => $"new Word<{Qualified(type)}>({Spelling(f)}, {Qualified(type)}.{f.Name})");
        return $"Scalars.Enumeration<{Qualified(type)}>({(anyCase ? "true" : "false")}, {string.Join(", ", names)})";
    }

    /// <summary>The words for a member: the canonical one, and in brackets what else is read as it.</summary>
    private static string Spelling(IFieldSymbol member)
    {
        if (member.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "SpellingAttribute") is not { } spelling)
            return $"\"{PropertyModel.KebabCase(member.Name)}\", []";
        var others = spelling.ConstructorArguments[1].Values.Select(v => $"\"{v.Value}\"");
        return $"\"{spelling.ConstructorArguments[0].Value}\", [{string.Join(", ", others)}]";
    }

    private static string Qualified(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}

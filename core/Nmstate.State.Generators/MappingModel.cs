using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Nmstate.State.Generators;

/// <summary>What the generator needs to know of one record; compares by value, so that unrelated edits generate nothing anew.</summary>
internal sealed record MappingModel(string Namespace, string Name, string Summary, string Settings, EquatableArray<PropertyModel> Properties, EquatableArray<Fault> Faults)
{
    private const string MappingAttribute = "MappingAttribute";
    private const string PropertyAttribute = "PropertyAttribute";

    public static MappingModel From(INamedTypeSymbol type)
    {
        var properties = new List<PropertyModel>();
        var faults = new List<Fault>();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsStatic && !p.IsImplicitlyDeclared))
        {
            var attribute = property.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == PropertyAttribute);
            if (attribute is null)
                continue;
            if (PropertyModel.From(property, attribute) is { } model)
                properties.Add(model);
            else
                faults.Add(new Fault(type.Name, property.Name, property.Type.ToDisplayString()));
        }

        return new MappingModel(
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            Documentation.Of(type, "summary"),
            SettingsOf(type),
            new EquatableArray<PropertyModel>([.. properties]),
            new EquatableArray<Fault>([.. faults]));
    }

    private static string SettingsOf(INamedTypeSymbol type)
        => string.Join(", ", type.GetAttributes().First(a => a.AttributeClass?.Name == MappingAttribute).NamedArguments.Select(a => $"{a.Key} = {a.Value.ToCSharpString()}"));
}

/// <summary>A property whose type the schema has no shape for.</summary>
internal sealed record Fault(string Record, string Property, string Type)
{
    private static readonly DiagnosticDescriptor NoShape = new(
        "NMSG001", "Property has no schema shape", "{0}.{1}: the schema has no shape for the type {2}", "Nmstate.Schema", DiagnosticSeverity.Error, true);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(NoShape, Location.None, Record, Property, Type);
}

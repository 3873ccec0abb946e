using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Nmstate.State.Generators;

/// <summary>Gives every record marked <c>[Mapping]</c> its <c>Schema</c>: the table of its properties that all else is derived from.</summary>
[Generator]
public sealed class MappingGenerator : IIncrementalGenerator
{
    private const string MappingAttribute = "Nmstate.State.Schema.MappingAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var mappings = context.SyntaxProvider.ForAttributeWithMetadataName(
            MappingAttribute,
            static (node, _) => node is RecordDeclarationSyntax,
            static (match, _) => MappingModel.From((INamedTypeSymbol)match.TargetSymbol));

        context.RegisterSourceOutput(mappings, static (output, mapping) =>
        {
            foreach (var fault in mapping.Faults)
                output.ReportDiagnostic(fault.ToDiagnostic());
            if (mapping.Faults.Length == 0)
                output.AddSource($"{mapping.Name}.Schema.g.cs", SourceText.From(MappingSource.Of(mapping), Encoding.UTF8));
        });
    }
}

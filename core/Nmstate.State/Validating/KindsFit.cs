using System.Text;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>An interface is of a type that there is, and says no more of itself than the kernel keeps.</summary>
internal static class KindsFit
{
    private const int DescriptionBytes = 255;

    private static readonly HashSet<InterfaceType> Known = [.. InterfaceKind.All.Select(k => k.Type), InterfaceType.Unknown];

    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
    {
        if (link.Type is { } type && !Known.Contains(type))
            yield return DocumentDiagnostics.UnknownType.At(source.Find("type"), type, NearestName.Hint(type.Name, Known.Select(k => k.Name)) ?? $"Known are: {string.Join(", ", InterfaceKind.All.Select(k => k.Type.Name))}.");
        if (link.Description is { } text && Encoding.UTF8.GetByteCount(text) is var bytes and > DescriptionBytes)
            yield return DocumentDiagnostics.DescriptionTooLong.At(source.Find("description"), link.Name, bytes);
    }
}

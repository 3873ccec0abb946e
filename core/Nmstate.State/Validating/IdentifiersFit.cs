using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>What an interface is found by is given; a link runs scripts, and has an address.</summary>
internal static class IdentifiersFit
{
    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
    {
        if (link is { Identifier: InterfaceIdentifier.MacAddress, MacAddress: null } && !source.IsHoleAt("mac-address"))
            yield return DocumentDiagnostics.IdentifierWithoutAddress.At(source.Find("identifier"), link.Name, "mac-address");
        if (link is { Identifier: InterfaceIdentifier.PciAddress, PciAddress: null } && !source.IsHoleAt("pci-address"))
            yield return DocumentDiagnostics.IdentifierWithoutAddress.At(source.Find("identifier"), link.Name, "pci-address");
        if (link is { Dispatch: not null, Type.Kind.UserSpace: true })
            yield return DocumentDiagnostics.DispatchWithoutLink.At(source.Find("dispatch"), link.Name);
    }
}

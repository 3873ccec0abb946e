using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>The tag of a virtual function's VLAN is one of a VLAN.</summary>
internal static class VirtualFunctionsFit
{
    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
        => from entry in (link.Ethernet?.SrIov?.Vfs ?? []).Zip(source.Find("ethernet.sr-iov.vfs")?.Items ?? [])
           where entry.First is { VlanProto: VlanProtocol.Ieee8021Ad, VlanId: null or 0, Qos: null or 0 }
           select DocumentDiagnostics.VfWithoutVlan.At(entry.Second.Find("vlan-proto"), entry.First.Id);
}

using System.Text;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>What is said of the host as a whole is such that a host can be so.</summary>
internal static class HostFits
{
    private const int HostNameBytes = 63;
    private const string OvnMappings = "ovn-bridge-mappings";

    public static IEnumerable<Diagnostic> Check(NetworkState state, SourceNode root)
    {
        if (state.Hostname?.Running is { } name && Encoding.UTF8.GetByteCount(name) is var bytes and (0 or > HostNameBytes))
            yield return DocumentDiagnostics.HostNameLength.At(root.Find("hostname.running"), bytes);
        if (state.OvsDb?.ExternalIds?.TryGetValue(OvnMappings, out _) == true)
            yield return DocumentDiagnostics.OvnMappingsInOvsDb.At(root.Find($"ovs-db.external_ids.{OvnMappings}")?.Key);
        foreach (var (mapping, source) in (state.Ovn?.BridgeMappings ?? []).Zip(root.Find("ovn.bridge-mappings")?.Items ?? []))
            if (mapping is { Bridge: null or "", State: not OvnMappingState.Absent } && !source.IsHoleAt("bridge"))
                yield return DocumentDiagnostics.OvnMappingWithoutBridge.At(source, mapping.Localnet);
    }
}

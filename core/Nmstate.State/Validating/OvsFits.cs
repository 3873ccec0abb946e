using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>What Open vSwitch has is no link, and a patch is only a cable.</summary>
internal static class OvsFits
{
    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
    {
        if (link.Type == InterfaceType.OvsBridge && link.MacAddress is not null)
            yield return DocumentDiagnostics.MacOfOvsBridge.At(source.Find("mac-address"), link.Name);
        if (link.Patch is not null && link.Mtu is not null)
            yield return DocumentDiagnostics.PatchWithLink.At(source.Find("mtu"), link.Name, "MTU");
        if (link.Patch is not null && link.Ipv4 is { Enabled: true })
            yield return DocumentDiagnostics.PatchWithLink.At(source.Find("ipv4.enabled"), link.Name, "IPv4");
        if (link.Patch is not null && link.Ipv6 is { Enabled: true })
            yield return DocumentDiagnostics.PatchWithLink.At(source.Find("ipv6.enabled"), link.Name, "IPv6");
        foreach (var (name, size) in new[] { ("n_rxq_desc", link.Dpdk?.NRxqDesc), ("n_txq_desc", link.Dpdk?.NTxqDesc) })
            if (size is { } packets && (packets & (packets - 1)) != 0)
                yield return DocumentDiagnostics.DpdkQueueSize.At(source.Find($"dpdk.{name}"), packets);
    }
}

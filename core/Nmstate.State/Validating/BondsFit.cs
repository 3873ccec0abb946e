using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>The ports of a bond are named alike, and its options go together.</summary>
internal static class BondsFit
{
    private const string Options = "link-aggregation.options";

    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
        => link.LinkAggregation is { } bond ? Ports(link, bond, source).Concat(OptionsOf(link, bond, source)) : [];

    private static IEnumerable<Diagnostic> Ports(Interface link, Bond bond, SourceNode source)
    {
        var list = source.Find("link-aggregation.ports-config");
        if (bond.PortsConfig is not { } settings || list!.IsHole)
            yield break;
        if (bond.Port is { } ports && !source.IsHoleAt("link-aggregation.port") && !ports.ToHashSet(StringComparer.Ordinal).SetEquals(settings.Select(p => p.Name)))
        {
            var names = settings.Select(p => p.Name).ToList();
            yield return DocumentDiagnostics.BondPortsDiffer.At(list, link.Name, string.Join(", ", ports.Except(names).Concat(names.Except(ports)).Select(n => $"'{n}'")))
                .With(source.Find("link-aggregation.port")?.Key, "the other list");
        }

        Dictionary<ushort, string> queues = [];
        foreach (var (port, at) in settings.Zip(list.Items))
            if (port.QueueId is { } queue and not 0 && !queues.TryAdd(queue, port.Name))
                yield return DocumentDiagnostics.BondQueueTwice.At(at.Find("queue-id"), queue, queues[queue], port.Name);
    }

    private static IEnumerable<Diagnostic> OptionsOf(Interface link, Bond bond, SourceNode source)
    {
        if (bond.Options is not { } options)
            yield break;
        if (options.AdActorSystem is { } system && system.Text.StartsWith("01:00:5E", StringComparison.Ordinal))
            yield return DocumentDiagnostics.BondSystemMulticast.At(source.Find($"{Options}.ad_actor_system"), system);
        if (options is { Miimon: > 0, ArpInterval: > 0 })
            yield return DocumentDiagnostics.BondTwoMonitors.At(source.Find($"{Options}.arp_interval")).With(source.Find($"{Options}.miimon")?.Span, "the other one");
        if (options.BalanceSlb == true && bond.Mode is { } mode && mode.ToString() != "balance-xor")
            yield return DocumentDiagnostics.BalanceSlbUnfit.At(source.Find($"{Options}.balance_slb"), link.Name, $"the mode {mode}");
        else if (options is { BalanceSlb: true, XmitHashPolicy: not (null or BondXmitHashPolicy.VlanSrcmac) })
            yield return DocumentDiagnostics.BalanceSlbUnfit.At(source.Find($"{Options}.balance_slb"), link.Name, "another policy");
        if (bond.Mode == BondMode.ActiveBackup && options.FailOverMac == BondFailOverMac.Active && link.MacAddress is not null)
            yield return DocumentDiagnostics.BondMacOfPort.At(source.Find("mac-address"), link.Name);
    }
}

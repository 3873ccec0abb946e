using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>The VLANs of the ports of a bridge are such that ports can have them.</summary>
internal static class BridgesFit
{
    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
    {
        if (link.Bridge?.Options is { GroupForwardMask: { } mask, GroupFwdMask: { } other } && mask != other)
            yield return DocumentDiagnostics.GroupMasksDiffer.At(source.Find("bridge.options.group-fwd-mask"), mask, other);
        if (link.Bridge?.Options is { VlanDefaultPvid: { } pvid and not 1 } && link.Bridge.Port?.Any(p => p.Vlan is not null && p.Vlan != new PortVlan()) != true && !source.IsHoleAt("bridge.port"))
            yield return DocumentDiagnostics.PvidWithoutVlan.At(source.Find("bridge.options.vlan-default-pvid"), pvid);
        var vlans = link.Bridge?.Port?.Select(p => p.Vlan) ?? link.OvsBridge?.Port?.Select(p => p.Vlan) ?? [];
        foreach (var (vlan, port) in vlans.Zip(source.Find("bridge.port")?.Items ?? []))
            if (vlan is not null && port.Find("vlan") is { } at)
                foreach (var diagnostic in Port(vlan, at))
                    yield return diagnostic;
    }

    private static IEnumerable<Diagnostic> Port(PortVlan vlan, SourceNode source)
    {
        if (WhyUnfit(vlan, source) is var (path, why))
            yield return DocumentDiagnostics.PortVlanUnfit.At(source.FindNearest(path), why);
        List<(TrunkTag Tag, SourceNode At)> tags = [];
        foreach (var (tag, at) in (vlan.TrunkTags ?? []).Zip(source.Find("trunk-tags")?.Items ?? []))
            if (tag.Id is null == tag.IdRange is null)
                yield return DocumentDiagnostics.TrunkTagUnfit.At(at);
            else
                tags.Add((tag, at));
        foreach (var (next, before) in tags.OrderBy(t => t.Tag.First).Skip(1).Zip(tags.OrderBy(t => t.Tag.First)))
            if (next.Tag.First <= before.Tag.Last)
                yield return DocumentDiagnostics.TrunkTagsOverlap.At(next.At, Words(before.Tag), Words(next.Tag)).With(before.At.Span, "the other one");
    }

    private static (string Path, string Why)? WhyUnfit(PortVlan vlan, SourceNode source) => vlan switch
    {
        { Mode: PortVlanMode.Trunk, Tag: not (null or 0), EnableNative: not true } when !source.IsHoleAt("enable-native") => ("tag", "a trunk has 'tag' only with 'enable-native: true'"),
        { Mode: PortVlanMode.Access, EnableNative: true } => ("enable-native", "an access port has no native VLAN"),
        { Mode: PortVlanMode.Access, TrunkTags.Count: > 0 } => ("trunk-tags", "an access port is in one VLAN"),
        { Mode: PortVlanMode.Trunk, TrunkTags: null } when !source.IsHoleAt("trunk-tags") => ("mode", "a trunk lists its VLANs"),
        _ => null,
    };

    private static string Words(TrunkTag tag) => tag.First == tag.Last ? $"{tag.First}" : $"{tag.First} to {tag.Last}";
}

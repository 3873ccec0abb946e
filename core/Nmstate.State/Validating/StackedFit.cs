using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>What stands on another interface has settings that go together.</summary>
internal static class StackedFit
{
    private const int CakDigits = 32;

    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
    {
        foreach (var (section, value) in new[] { ("mac-vlan", link.MacVlan), ("mac-vtap", link.MacVtap) })
            if (value is { Promiscuous: false, Mode: { } mode and not MacVlanMode.Passthru })
                yield return DocumentDiagnostics.PromiscuousUnfit.At(source.Find($"{section}.promiscuous"), link.Name, mode.ToString().ToLowerInvariant());
        if (link.Ipvlan is { Private: true, Vepa: true })
            yield return DocumentDiagnostics.IpvlanFlags.At(source.Find("ipvlan.vepa"), link.Name);
        if (link.Macsec is { } macsec && WhyKeysUnfit(macsec, source) is var (path, why))
            yield return DocumentDiagnostics.MacsecKeys.At(source.FindNearest(path), link.Name, why);
    }

    private static (string Path, string Why)? WhyKeysUnfit(Macsec macsec, SourceNode source)
    {
        if (source.IsHoleAt("macsec.mka-cak") || source.IsHoleAt("macsec.mka-ckn"))
            return null;
        return (macsec.MkaCak, macsec.MkaCkn) switch
        {
            (null, not null) => ("macsec.mka-ckn", "there is no 'mka-cak'"),
            ({ IsKept: false }, null) => ("macsec.mka-cak", "there is no 'mka-ckn'"),
            ({ IsKept: false } key, _) when key.Reveal().Length != CakDigits => ("macsec.mka-cak", $"'mka-cak' has {key.Reveal().Length} digits"),
            (_, { } name) when name.Length is < 2 or > 64 || name.Length % 2 != 0 => ("macsec.mka-ckn", $"'mka-ckn' has {name.Length} digits"),
            _ => null,
        };
    }
}

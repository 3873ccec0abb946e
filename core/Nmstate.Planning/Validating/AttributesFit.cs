using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Validating;

/// <summary>MTU and MAC address are such that the link takes them.</summary>
internal static class AttributesFit
{
    private const uint Ipv6MinimumMtu = 1280;

    public static void Check(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => w is { Absent: false, Source: not null }))
        {
            CheckMtu(resolution, wish);
            CheckMac(resolution, wish);
        }
    }

    private static void CheckMtu(Resolution resolution, Wish wish)
    {
        if (wish.Mentioned.Mtu is not { } mtu || resolution.Target.Find(wish.Name) is not { } target)
            return;
        var at = wish.Source!.FindNearest("mtu");
        var existing = resolution.Current.Find(wish.Name);
        var (min, max) = (existing?.MinMtu ?? 0, existing?.MaxMtu ?? uint.MaxValue);
        if (mtu < min || mtu > max)
            resolution.Report(PlanningDiagnostics.MtuOutOfRange.At(at, wish.Name, mtu, min, max));
        if (mtu < Ipv6MinimumMtu && target.Ipv6!.Enabled == true)
            resolution.Report(PlanningDiagnostics.MtuTooSmallForIpv6.At(at, wish.Name, mtu));
    }

    private static void CheckMac(Resolution resolution, Wish wish)
    {
        if (wish.Mentioned.MacAddress is not { } mac || resolution.Current.Find(wish.Name)?.MacAddress == mac)
            return;
        var bytes = mac.ToBytes();
        if ((bytes[0] & 1) == 1)
            resolution.Report(PlanningDiagnostics.UnusableMac.At(wish.Source!.FindNearest("mac-address"), mac, "a multicast address"));
        else if (bytes.All(b => b == 0))
            resolution.Report(PlanningDiagnostics.UnusableMac.At(wish.Source!.FindNearest("mac-address"), mac, "all zero"));
    }
}

using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>Decides where a document leaves it open whether a family of IP is on: addresses turn it on, a new interface has none, a port neither.</summary>
internal static class FamilySwitches
{
    public static void Apply(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => !w.Absent).ToList())
        {
            var mentioned = wish.Mentioned;
            if (mentioned.Ipv4 is { Enabled: null, Address.Count: > 0 } ipv4)
                wish.Add("ipv4.enabled", wish.Mentioned with { Ipv4 = ipv4 with { Enabled = true } }, wish.Why("ipv4.address"));
            if (mentioned.Ipv6 is { Enabled: null, Address.Count: > 0 } ipv6)
                wish.Add("ipv6.enabled", wish.Mentioned with { Ipv6 = ipv6 with { Enabled = true } }, wish.Why("ipv6.address"));
            if (resolution.IsNew(wish))
                TurnOff(wish, new Reason(Origin.Derived, wish.Why("name").At, "a new interface has none unless it is asked for"));
            else if (mentioned.Controller is { Length: > 0 } controller && resolution.Current.Find(wish.Name)!.Controller != controller && !PortsHaveIp(resolution, controller))
                TurnOff(wish, new Reason(Origin.Derived, wish.Why("controller").At, $"ports of {controller} have none", ObjectRef.Interface(controller)));
        }
    }

    private static bool PortsHaveIp(Resolution resolution, string controller)
        => (resolution.Wishes.GetValueOrDefault(controller)?.Type ?? resolution.Current.Find(controller)?.Type)?.Kind.PortsHaveIp == true;

    private static void TurnOff(Wish wish, Reason reason)
    {
        if (wish.Mentioned.Ipv4?.Enabled is null)
            wish.Add("ipv4", wish.Mentioned with { Ipv4 = (wish.Mentioned.Ipv4 ?? new Ipv4()) with { Enabled = false } }, reason);
        if (wish.Mentioned.Ipv6?.Enabled is null)
            wish.Add("ipv6", wish.Mentioned with { Ipv6 = (wish.Mentioned.Ipv6 ?? new Ipv6()) with { Enabled = false } }, reason);
    }
}

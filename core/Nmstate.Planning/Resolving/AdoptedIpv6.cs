using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>
/// What the kernel does about IPv6 on a link that nobody has configured, in the words of what is stored: a port that has no address has
/// none of it, and a link that makes addresses from router advertisements goes on to, with DHCP where the back end has only both.
/// </summary>
/// <remarks>What runs is left as it is.</remarks>
internal static class AdoptedIpv6
{
    public static void Apply(Resolution resolution)
    {
        if (!resolution.IsOfStored)
            return;
        foreach (var name in resolution.Adopted)
        {
            // Who asks for something else has it, or is refused with the line.
            var mentioned = resolution.Wishes.GetValueOrDefault(name)?.Mentioned.Ipv6 ?? new Ipv6();
            if (mentioned is not { Enabled: null, Dhcp: null, Autoconf: null } || resolution.Target.Find(name) is not { Ipv6: { Enabled: true } ipv6 } link)
                continue;
            if (link.Controller is { Length: > 0 } controller)
            {
                if (ipv6.Address is { Count: 0 } && resolution.Target.Find(controller)?.Type?.Kind.PortsHaveIp != true)
                    Store(resolution, link, ipv6 with { Enabled = false });
            }
            else if (resolution.Traits.AutoconfNeedsDhcp && ipv6 is { Autoconf: true, Dhcp: not true })
            {
                Store(resolution, link, ipv6 with { Dhcp = true });
            }
        }
    }

    private static void Store(Resolution resolution, Interface link, Ipv6 ipv6)
        => resolution.Target = resolution.Target.With([KeyValuePair.Create(link.Name, (Interface?)InterfaceForm.Normal(link with { Ipv6 = ipv6 }))], []);
}

using Nmstate.Planning.Hosts;
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
        if (resolution.IsOfStored)
            resolution.Target = resolution.Target.With(
                [.. from name in resolution.Adopted
                    let link = resolution.Target.Find(name)
                    where link?.Ipv6?.Enabled == true && !IsMentioned(resolution, name)
                    let ipv6 = Stored(resolution, link)
                    where ipv6 is not null
                    select KeyValuePair.Create(name, (Interface?)InterfaceForm.Normal(link with { Ipv6 = ipv6 }))],
                []);
    }

    /// <summary>Who asks for something else has it, or is refused with the line.</summary>
    private static bool IsMentioned(Resolution resolution, string name)
        => resolution.Wishes.GetValueOrDefault(name)?.Mentioned.Ipv6 is { Enabled: not null } or { Dhcp: not null } or { Autoconf: not null };

    /// <summary>What is stored instead; null: what runs.</summary>
    private static Ipv6? Stored(Resolution resolution, Interface link) => link switch
    {
        { Controller: { Length: > 0 } controller } => link.Ipv6!.Address is { Count: 0 } && resolution.Target.Find(controller)?.Type?.Kind.PortsHaveIp != true
            ? link.Ipv6 with { Enabled = false }
            : null,
        { Ipv6: { Autoconf: true, Dhcp: not true } ipv6 } when resolution.Traits.AutoconfNeedsDhcp => ipv6 with { Dhcp = true },
        _ => null,
    };
}

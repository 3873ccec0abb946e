using System.Collections.Frozen;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>Options of bonds that not all modes have: with another mode the daemon refuses the profile, or drops them itself.</summary>
/// <remarks>_bond_option_unsupp_mode and verify in src/libnm-core-impl/nm-setting-bond.c.</remarks>
internal static class BondOptionModes
{
    private static readonly BondMode RoundRobin = new(0);
    private static readonly BondMode Xor = new(2);
    private static readonly BondMode Broadcast = new(3);
    private static readonly BondMode Tlb = new(5);
    private static readonly BondMode Alb = new(6);

    private static readonly BondMode[] WithOneActivePort = [BondMode.ActiveBackup, Tlb, Alb];
    private static readonly BondMode[] WithArpRequests = [RoundRobin, BondMode.ActiveBackup, Xor, Broadcast];

    private static readonly FrozenDictionary<string, BondMode[]> Table = new Dictionary<string, BondMode[]>
    {
        ["primary"] = WithOneActivePort,
        ["active_slave"] = WithOneActivePort,
        ["arp_interval"] = WithArpRequests,
        ["arp_ip_target"] = WithArpRequests,
        ["arp_validate"] = WithArpRequests,
        ["arp_missed_max"] = WithArpRequests,
        ["ns_ip6_target"] = WithArpRequests,
        ["lacp_rate"] = [BondMode.Lacp],
        ["lacp_active"] = [BondMode.Lacp],
        ["ad_actor_sys_prio"] = [BondMode.Lacp],
        ["ad_actor_system"] = [BondMode.Lacp],
        ["ad_user_port_key"] = [BondMode.Lacp],
        ["packets_per_slave"] = [RoundRobin],
        ["tlb_dynamic_lb"] = [Tlb, Alb],
        ["balance-slb"] = [Xor],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="mode"/> has the option.</summary>
    public static bool Has(BondMode mode, string option) => !Table.TryGetValue(option, out var modes) || modes.Contains(mode);
}

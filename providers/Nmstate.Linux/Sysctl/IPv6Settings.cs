namespace Nmstate.Linux.Sysctl;

/// <summary>IPv6 settings of one link. The folder vanishes while the MTU is below 1280, and comes back with defaults.</summary>
/// <remarks>networking/ip-sysctl.rst.</remarks>
internal sealed class IPv6Settings
{
    private readonly string _folder;

    /// <exception cref="ArgumentException">No link has this name.</exception>
    public IPv6Settings(string link) => _folder = $"/proc/sys/net/ipv6/conf/{LinkName.ThrowIfNone(link)}";

    /// <summary>
    /// 1 takes all IPv6 addresses and routes away at once and refuses new ones; 0 brings the link-local address back only.
    /// </summary>
    public SysctlFile DisableIPv6 => Setting("disable_ipv6");

    /// <summary>
    /// 1 keeps static global addresses when the link goes down; 0 follows the setting for all links, -1 does not keep them.
    /// </summary>
    public SysctlFile KeepAddressesOnDown => Setting("keep_addr_on_down");

    /// <summary>Duplicate address detection: 0 off, 1 on, 2 takes IPv6 off the link where its link-local address is taken.</summary>
    public SysctlFile AcceptDad => Setting("accept_dad");

    /// <summary>Router advertisements: 0 off, 1 while not forwarding, 2 always.</summary>
    public SysctlFile AcceptRouterAdvertisements => Setting("accept_ra");

    /// <summary>Addresses from advertised prefixes: 0 or 1.</summary>
    public SysctlFile Autoconf => Setting("autoconf");

    /// <summary>Link-local address: 0 EUI-64, 1 none, 2 stable by a secret, 3 stable by a random secret.</summary>
    public SysctlFile AddressGenerationMode => Setting("addr_gen_mode");

    /// <summary>Whether the link has IPv6 at all.</summary>
    public bool Exists => DisableIPv6.TryRead() is not null;

    private SysctlFile Setting(string name) => new($"{_folder}/{name}");
}

namespace Nmstate.Linux.Sysctl;

/// <summary>IPv4 settings of one link.</summary>
/// <remarks>networking/ip-sysctl.rst.</remarks>
internal sealed class IPv4Settings
{
    private const string Folder = "/proc/sys/net/ipv4/conf";

    private readonly string _link;

    /// <exception cref="ArgumentException">No link has this name.</exception>
    public IPv4Settings(string link) => _link = LinkName.ThrowIfNone(link);

    /// <summary>The link's own word on promoting secondaries; the word for all links counts as well.</summary>
    public SysctlFile PromoteSecondariesOfLink => Setting(_link);

    /// <summary>
    /// Whether the next address of a subnet takes the place of the first one when that is deleted; otherwise they all go with it.
    /// </summary>
    /// <remarks><c>IN_DEV_PROMOTE_SECONDARIES</c>, linux/inetdevice.h: on where it is on for all links or for this one.</remarks>
    /// <exception cref="SysctlException">The link is gone.</exception>
    public bool PromotesSecondaries => Setting("all").Read() != 0 || PromoteSecondariesOfLink.Read() != 0;

    private static SysctlFile Setting(string link) => new($"{Folder}/{link}/promote_secondaries");
}

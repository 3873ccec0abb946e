using System.Collections.Frozen;

namespace Nmstate.Linux.Executing;

/// <summary>What the kernel means by an error number, where it gives no words or few.</summary>
internal static class Hints
{
    private const string Any = "*";

    private static readonly FrozenDictionary<(string Request, Errno Errno), string> Table = new Dictionary<(string, Errno), string>
    {
        [(Any, Errno.EPERM)] = "this takes CAP_NET_ADMIN in the user namespace that owns the network namespace",
        [(Any, Errno.EROFS)] = "/proc/sys is read-only here, as in most containers",
        [("RTM_NEWLINK", Errno.EEXIST)] = "a link has this name, perhaps as an alternative one",
        [("RTM_NEWLINK", Errno.EBUSY)] = "the link is the port or the base of something else, or has to be down for this",
        [("RTM_NEWLINK", Errno.ELOOP)] = "a bridge cannot be the port of a bridge",
        [("RTM_NEWLINK", Errno.EOPNOTSUPP)] = "this kernel, or this kind of link, does not offer it",
        [("RTM_NEWLINK", Errno.EADDRNOTAVAIL)] = "a MAC address must be that of one host, and not all zero",
        [("RTM_DELLINK", Errno.EOPNOTSUPP)] = "hardware cannot be deleted",
        [("RTM_NEWADDR", Errno.EEXIST)] = "the interface has it already; an IPv6 address also counts with another prefix length",
        [("RTM_NEWADDR", Errno.EACCES)] = "IPv6 is off on the interface",
        [("RTM_NEWADDR", Errno.EINVAL)] = "IPv6 needs an MTU of 1280",
        [("RTM_NEWROUTE", Errno.EEXIST)] = "another route, perhaps a daemon's, has this destination, table and metric; with another metric there is room for both",
        [("RTM_NEWROUTE", Errno.ENETUNREACH)] = "the gateway must be on a network of the interface",
        [("RTM_NEWROUTE", Errno.EHOSTUNREACH)] = "the gateway must be on a network of the interface",
        [("RTM_NEWROUTE", Errno.ENETDOWN)] = "the interface is down",
        [("RTM_NEWROUTE", Errno.EACCES)] = "IPv6 is off on the interface",
        [("open", Errno.ENOENT)] = "IPv6 is not on this link: it needs an MTU of 1280, and a kernel with IPv6",
    }.ToFrozenDictionary();

    /// <summary>The hint for a message, or a system call, that was refused; null: the number says it all.</summary>
    public static string? For(string request, Errno errno) => Table.GetValueOrDefault((request, errno)) ?? Table.GetValueOrDefault((Any, errno));
}

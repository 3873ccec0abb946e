using Nmstate.Linux.Netlink.Transport;
using Nmstate.Providers;

namespace Nmstate.Linux.Netlink;

/// <summary>The kernel refused a netlink request; nothing of it was carried out, unless it named several properties of a link.</summary>
/// <remarks>netlink(7): NLMSG_ERROR carries the errno, NLMSGERR_ATTR_MSG the kernel's own words.</remarks>
internal sealed class NetlinkException(string request, string target, NetlinkError error)
    : ProviderException($"{request} {target}: {error.Errno.Name}, {error.KernelMessage ?? error.Errno.Description}")
{
    /// <summary>The kernel's name of the message, such as <c>RTM_NEWLINK</c>, or of the system call.</summary>
    public string Request { get; } = request;

    /// <summary>The object in the user's words, such as <c>br0</c>.</summary>
    public string Target { get; } = target;

    /// <summary>All that the kernel said.</summary>
    public NetlinkError Error { get; } = error;

    public Errno Errno => Error.Errno;

    /// <summary>The kernel's own words; null where it gave a number only.</summary>
    public string? KernelMessage => Error.KernelMessage;

    /// <summary>Offset in bytes of the refused attribute from the start of the message; null where the kernel does not say.</summary>
    public uint? BadAttributeOffset => Error.BadAttributeOffset;

    /// <summary>The exception for a request that was answered by an error.</summary>
    public static NetlinkException For(IRequest request, NetlinkError error) => new(request.KernelName(), request.Target, error);
}

namespace Nmstate.Linux.Netlink;

/// <summary>How a request is named to people.</summary>
internal static class RequestText
{
    /// <summary>The kernel's name of the message type, such as <c>RTM_NEWLINK</c>.</summary>
    public static string KernelName(this IRequest request) => $"RTM_{request.Type}";
}

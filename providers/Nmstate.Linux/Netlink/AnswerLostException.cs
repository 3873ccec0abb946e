using Nmstate.Providers;

namespace Nmstate.Linux.Netlink;

/// <summary>
/// A request was sent but the kernel's answer is missing: it may have been carried out, or not. The state has to be read again.
/// </summary>
/// <remarks>
/// The receive queue overran (ENOBUFS), the deadline passed, or a dump never came out whole. A request that the kernel refused
/// is a <see cref="NetlinkException"/> instead.
/// </remarks>
internal sealed class AnswerLostException(string request, string target, string reason)
    : ProviderException($"{request} {target}: the kernel's answer is lost, {reason}")
{
    public string Request { get; } = request;

    public string Target { get; } = target;

    /// <summary>Why there is no answer, for people.</summary>
    public string Reason { get; } = reason;
}

using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink;

/// <summary>A request of a batch that the kernel refused.</summary>
/// <param name="Index">Index in the list that was executed.</param>
/// <param name="Error">What the kernel said; never success.</param>
internal readonly record struct BatchError(int Index, NetlinkError Error);

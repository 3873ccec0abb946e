namespace Nmstate.Linux.Netlink.Transport;

/// <summary>Bytes that came as netlink are none: a length points outside, or a value is shorter than its type.</summary>
/// <remarks>Never seen from a kernel; what follows in the same datagram cannot be trusted and is not read.</remarks>
internal sealed class MalformedMessageException(string message) : Exception(message);

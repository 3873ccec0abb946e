using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink;

/// <summary>Makes an object of one answer; null leaves the message out.</summary>
internal delegate T? ReadMessage<out T>(Message message)
    where T : class;

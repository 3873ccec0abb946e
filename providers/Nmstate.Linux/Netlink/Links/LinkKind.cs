using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>A kind of link that this library knows.</summary>
/// <param name="Name">The kernel's name.</param>
/// <param name="Read">Makes the properties of IFLA_INFO_DATA.</param>
/// <param name="ReadPort">Makes a port's properties of IFLA_INFO_SLAVE_DATA; null for kinds without such ports.</param>
internal sealed record LinkKind(string Name, Func<AttributeSet, LinkData> Read, Func<AttributeSet, PortData>? ReadPort = null);

using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An address on an interface, with the length of the prefix that is on its link.</summary>
[Mapping]
public sealed partial record InterfaceAddress
{
    /// <summary>The address.</summary>
    [Property(PropertyKind.Identity, Required = true)]
    public IpAddress Ip { get; init; }

    /// <summary>Length of the prefix in bits, 0..32 or 0..128.</summary>
    [Property(PropertyKind.Identity, Required = true, Unit = "bits")]
    public byte PrefixLength { get; init; }

    /// <summary>What the address is used for by TCP connections with several paths.</summary>
    [Property(PropertyKind.Status, Comparison = Comparison.Set)]
    public EquatableList<MptcpFlag>? MptcpFlags { get; init; }

    /// <summary>How long a learned address stays valid, such as <c>3600sec</c>; addresses without it are static.</summary>
    [Property(PropertyKind.Status, Aliases = ["valid-left", "valid-lft"])]
    public string? ValidLifeTime { get; init; }

    /// <summary>How long a learned address is preferred, such as <c>1800sec</c>.</summary>
    [Property(PropertyKind.Status, Aliases = ["preferred-left", "preferred-lft"])]
    public string? PreferredLifeTime { get; init; }

    /// <summary>Whether the address was learned and will end by itself: not configuration.</summary>
    public bool IsDynamic => ValidLifeTime is not (null or "forever");

    /// <summary>The network that the address puts on the link.</summary>
    public IpPrefix Network => IpPrefix.Of(Ip, PrefixLength);

    /// <summary>The address with its prefix length: <c>192.0.2.1/24</c>.</summary>
    public string Text => $"{Ip}/{PrefixLength}";
}

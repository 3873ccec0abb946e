namespace Nmstate.Linux.Netlink.Links;

/// <summary>A port of a controller whose kind this library has no properties for; its attributes are kept as they came.</summary>
internal sealed record OtherPort : PortData
{
    public OtherPort(string kind) => Kind = kind;

    public override string Kind { get; }
}

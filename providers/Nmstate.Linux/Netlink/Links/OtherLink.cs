namespace Nmstate.Linux.Netlink.Links;

/// <summary>A link of a kind that this library has no properties for; its attributes are kept as they came.</summary>
internal sealed record OtherLink : LinkData
{
    public OtherLink(string kind) => Kind = kind;

    public override string Kind { get; }
}

using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>The properties that only links of one kind have (IFLA_INFO_DATA). A property that is null is not sent.</summary>
internal abstract record LinkData
{
    /// <summary>The kernel's name of the kind, such as <c>bridge</c> (IFLA_INFO_KIND).</summary>
    public abstract string Kind { get; }

    /// <summary>All attributes, those without a property too.</summary>
    public AttributeSet Attributes { get; init; }

    /// <summary>Writes the content of IFLA_INFO_DATA.</summary>
    public virtual void Write(MessageWriter writer) => writer.Raw(Attributes.Bytes);
}

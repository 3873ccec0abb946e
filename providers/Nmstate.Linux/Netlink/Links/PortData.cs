using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>The properties that a port has by its controller's kind (IFLA_INFO_SLAVE_DATA). A property that is null is not sent.</summary>
/// <remarks>The kernel reads them only on a link that is a port already: a message that also names the controller is refused.</remarks>
internal abstract record PortData
{
    /// <summary>The kernel's name of the controller's kind (IFLA_INFO_SLAVE_KIND).</summary>
    public abstract string Kind { get; }

    /// <summary>All attributes, those without a property too.</summary>
    public AttributeSet Attributes { get; init; }
}

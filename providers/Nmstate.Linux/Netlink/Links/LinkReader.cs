using System.Collections.Immutable;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>Makes a <see cref="Link"/> of an RTM_NEWLINK message.</summary>
internal static class LinkReader
{
    /// <returns>Null for another message, and for what a bridge reports of its ports (family AF_BRIDGE).</returns>
    public static Link? Read(Message message)
    {
        if (!message.Is(RTM.NEWLINK))
            return null;
        var header = message.Header<IfInfoMsg>(out var attributes);
        if (header.Family != AddressFamilies.AF_UNSPEC)
            return null;

        var link = new Link { Index = header.Index, Name = "", Type = header.Type, Flags = header.Flags };
        foreach (var attribute in attributes)
        {
            link = attribute.Type switch
            {
                IFLA.IFNAME => link with { Name = attribute.String },
                IFLA.PROP_LIST => link with { AlternativeNames = ReadNames(attribute.Nested) },
                IFLA.MTU => link with { Mtu = attribute.UInt32 },
                IFLA.MIN_MTU => link with { MinMtu = attribute.UInt32 },
                IFLA.MAX_MTU => link with { MaxMtu = attribute.UInt32 },
                IFLA.ADDRESS => link with { Address = ReadAddress(attribute) },
                IFLA.PERM_ADDRESS => link with { PermanentAddress = ReadAddress(attribute) },
                IFLA.IFALIAS => link with { Alias = attribute.String },
                IFLA.MASTER => link with { ControllerIndex = attribute.Int32 },
                IFLA.LINK => link with { BaseIndex = attribute.Int32 },
                IFLA.LINK_NETNSID => link with { LinkNetnsId = attribute.Int32 },
                IFLA.OPERSTATE => link with { OperState = (IF_OPER)attribute.Byte },
                IFLA.TXQLEN => link with { TxQueueLength = attribute.UInt32 },
                IFLA.GROUP => link with { Group = attribute.UInt32 },
                IFLA.LINKINFO => ReadInfo(link, attribute.Nested),
                _ => link,
            };
        }

        return link;
    }

    private static Link ReadInfo(Link link, AttributeReader info)
    {
        string? kind = null, portKind = null;
        AttributeSet data = default, portData = default;
        foreach (var attribute in info)
        {
            switch (attribute.Type)
            {
                case IFLA.INFO_KIND:
                    kind = attribute.String;
                    break;
                case IFLA.INFO_DATA:
                    data = AttributeSet.Read(attribute.Nested);
                    break;
                case IFLA.INFO_SLAVE_KIND:
                    portKind = attribute.String;
                    break;
                case IFLA.INFO_SLAVE_DATA:
                    portData = AttributeSet.Read(attribute.Nested);
                    break;
            }
        }

        return link with
        {
            Data = kind is null ? null : LinkKinds.Read(kind, data),
            Port = portKind is null ? null : LinkKinds.ReadPort(portKind, portData),
        };
    }

    /// <summary>An address of no bytes is none: tun and some tunnels send it.</summary>
    private static HardwareAddress? ReadAddress(NetlinkAttribute attribute) =>
        attribute.Value.IsEmpty ? null : new HardwareAddress(attribute.Value);

    private static EquatableArray<string> ReadNames(AttributeReader properties)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var property in properties)
        {
            if (property.Type == IFLA.ALT_IFNAME)
                names.Add(property.String);
        }

        return names.DrainToImmutable().ToEquatable();
    }
}

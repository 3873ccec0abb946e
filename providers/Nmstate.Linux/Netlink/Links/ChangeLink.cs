using System.Text;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>Changes a link that exists; what is null stays as it is.</summary>
/// <param name="Index">Interface index of the link.</param>
/// <param name="Name">Its name, for the text of an error.</param>
/// <remarks>
/// A message with several properties is not atomic: those before the refused one stay changed. One property a message makes
/// undoing exact; group only what the kernel wants together. RTM_NEWLINK without CREATE, because RTM_SETLINK ignores IFLA_INFO_DATA.
/// </remarks>
internal sealed record ChangeLink(int Index, string Name) : IRequest
{
    /// <summary>Up or down, as the administrator wishes it.</summary>
    public bool? Up { get; init; }

    /// <summary>Whether all hardware addresses are accepted. The flag, because IFLA_PROMISCUITY succeeds and does nothing.</summary>
    public bool? Promiscuous { get; init; }

    public string? NewName { get; init; }

    /// <summary>MTU in bytes. Below 1280 the kernel takes IPv6 off the link with all its settings.</summary>
    public uint? Mtu { get; init; }

    public HardwareAddress? Address { get; init; }

    /// <summary>Description of up to 255 bytes; empty takes it away.</summary>
    public string? Alias { get; init; }

    /// <summary>Index of the controller to join; 0 leaves the present one.</summary>
    public int? ControllerIndex { get; init; }

    /// <summary>Length of the transmit queue in packets.</summary>
    public uint? TxQueueLength { get; init; }

    /// <summary>Properties of the link's kind; another kind than the link's is refused (EOPNOTSUPP).</summary>
    public LinkData? Data { get; init; }

    /// <summary>Properties as a port, after it joined in an earlier message.</summary>
    public PortData? Port { get; init; }

    public RTM Type => RTM.NEWLINK;

    public NLM_F Flags => NLM_F.None;

    public string Target => Name;

    public void Write(MessageWriter writer)
    {
        var (flags, change) = WantedFlags();
        writer.Structure(IfInfoMsg.OfExisting(Index, flags, change));
        if (NewName is not null)
            writer.String(IFLA.IFNAME, NewName);
        if (Mtu is { } mtu)
            writer.UInt32(IFLA.MTU, mtu);
        if (Address is { } address)
            writer.Bytes(IFLA.ADDRESS, address.Bytes);
        // No NUL: the alias is binary to the kernel, and only no bytes at all take it away.
        if (Alias is not null)
            writer.Bytes(IFLA.IFALIAS, Encoding.UTF8.GetBytes(Alias));
        if (ControllerIndex is { } controller)
            writer.Int32(IFLA.MASTER, controller);
        if (TxQueueLength is { } length)
            writer.UInt32(IFLA.TXQLEN, length);
        WriteInfo(writer);
    }

    private (IFF Flags, IFF Change) WantedFlags()
    {
        var (flags, change) = (IFF.None, IFF.None);
        if (Up is { } up)
            (flags, change) = (flags | (up ? IFF.UP : 0), change | IFF.UP);
        if (Promiscuous is { } promiscuous)
            (flags, change) = (flags | (promiscuous ? IFF.PROMISC : 0), change | IFF.PROMISC);
        return (flags, change);
    }

    private void WriteInfo(MessageWriter writer)
    {
        if (Data is null && Port is null)
            return;

        using var info = writer.BeginNest(IFLA.LINKINFO);
        if (Data is not null)
        {
            writer.String(IFLA.INFO_KIND, Data.Kind);
            using var data = writer.BeginNest(IFLA.INFO_DATA);
            Data.Write(writer);
        }

        if (Port is not null)
        {
            writer.String(IFLA.INFO_SLAVE_KIND, Port.Kind);
            using var port = writer.BeginNest(IFLA.INFO_SLAVE_DATA);
            writer.Raw(Port.Attributes.Bytes);
        }
    }
}

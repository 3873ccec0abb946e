namespace Nmstate.Linux.Netlink.Links;

/// <summary>A network device as the kernel shows it; what schemas call an interface.</summary>
internal sealed record Link
{
    /// <summary>Interface index, above 0; unique in its network namespace.</summary>
    public required int Index { get; init; }

    /// <summary>Name of 1 to 15 bytes.</summary>
    public required string Name { get; init; }

    /// <summary>Further names, of up to 127 bytes each (Linux 5.5).</summary>
    public EquatableArray<string> AlternativeNames { get; init; }

    /// <summary>Hardware type; tells Ethernet, loopback and InfiniBand apart, which have no kind.</summary>
    public required ARPHRD Type { get; init; }

    public required IFF Flags { get; init; }

    /// <summary>Maximum transmission unit in bytes.</summary>
    public uint Mtu { get; init; }

    /// <summary>Lowest MTU that the driver takes, in bytes; 0 where it names none.</summary>
    public uint MinMtu { get; init; }

    /// <summary>Highest MTU that the driver takes, in bytes; 0 is no limit.</summary>
    public uint MaxMtu { get; init; }

    /// <summary>Current hardware address; null where the kind has none.</summary>
    public HardwareAddress? Address { get; init; }

    /// <summary>Address burnt into the hardware (Linux 5.6); null on virtual links.</summary>
    public HardwareAddress? PermanentAddress { get; init; }

    /// <summary>Description of up to 255 bytes; null where there is none.</summary>
    public string? Alias { get; init; }

    /// <summary>Index of the controller that this is a port of (IFLA_MASTER); null where there is none.</summary>
    public int? ControllerIndex { get; init; }

    /// <summary>Index of the base link, or of the veth peer (IFLA_LINK); null where there is none.</summary>
    public int? BaseIndex { get; init; }

    /// <summary>Number of the namespace in which <see cref="BaseIndex"/> counts; null for this one.</summary>
    public int? LinkNetnsId { get; init; }

    public IF_OPER OperState { get; init; }

    /// <summary>Length of the transmit queue in packets.</summary>
    public uint TxQueueLength { get; init; }

    /// <summary>Free number to delete links by; 0 by default.</summary>
    public uint Group { get; init; }

    /// <summary>Kind and its properties; null for hardware and for loopback.</summary>
    public LinkData? Data { get; init; }

    /// <summary>Properties as a port of its controller; null where the controller has none to show.</summary>
    public PortData? Port { get; init; }

    /// <summary>The kernel's name of the kind, such as <c>bridge</c>; null for hardware and for loopback.</summary>
    public string? Kind => Data?.Kind;

    public bool IsUp => Flags.HasFlag(IFF.UP);

    /// <summary>Whether the carrier is there.</summary>
    public bool HasCarrier => Flags.HasFlag(IFF.LOWER_UP);
}

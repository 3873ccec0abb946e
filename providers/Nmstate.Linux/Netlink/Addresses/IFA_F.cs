namespace Nmstate.Linux.Netlink.Addresses;

/// <summary>Flags of an address.</summary>
/// <remarks>linux/if_addr.h.</remarks>
[Flags]
internal enum IFA_F : uint
{
    None = 0,

    /// <summary>IPv4: not the first of its subnet on the link. IPv6: a temporary address of privacy extensions.</summary>
    SECONDARY = 0x1,

    /// <summary>No duplicate address detection.</summary>
    NODAD = 0x2,
    OPTIMISTIC = 0x4,

    /// <summary>Someone else has the address; it stays unusable.</summary>
    DADFAILED = 0x8,
    HOMEADDRESS = 0x10,
    DEPRECATED = 0x20,

    /// <summary>Duplicate address detection runs: no source for packets or routes yet.</summary>
    TENTATIVE = 0x40,

    /// <summary>No lifetime.</summary>
    PERMANENT = 0x80,
    MANAGETEMPADDR = 0x100,

    /// <summary>No connected route comes with the address.</summary>
    NOPREFIXROUTE = 0x200,
    MCAUTOJOIN = 0x400,
    STABLE_PRIVACY = 0x800,
}

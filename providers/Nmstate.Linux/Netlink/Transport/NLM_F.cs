namespace Nmstate.Linux.Netlink.Transport;

/// <summary>
/// Flags of a message header; those of 0x100 and above mean one thing in GET, another in NEW, a third in answers (<see cref="NLMSG"/>).
/// </summary>
/// <remarks>linux/netlink.h.</remarks>
[Flags]
internal enum NLM_F : ushort
{
    None = 0,

    /// <summary>This is a request. Without it the kernel executes nothing, yet acknowledges with 0.</summary>
    REQUEST = 0x1,

    /// <summary>Part of an answer of several messages that ends with <see cref="NLMSG.DONE"/>.</summary>
    MULTI = 0x2,

    /// <summary>Answer success too; errors are answered anyway.</summary>
    ACK = 0x4,

    /// <summary>In the answers of a dump: the table changed meanwhile, objects may be missing or doubled.</summary>
    DUMP_INTR = 0x10,

    /// <summary>In the answers of a dump: the kernel applied the filter.</summary>
    DUMP_FILTERED = 0x20,

    /// <summary>GET: all objects.</summary>
    DUMP = 0x300,

    /// <summary>NEW: take the place of an existing object.</summary>
    REPLACE = 0x100,

    /// <summary>NEW: fail where the object exists.</summary>
    EXCL = 0x200,

    /// <summary>NEW: create where the object does not exist.</summary>
    CREATE = 0x400,

    /// <summary>NEW: add behind the existing objects of the same key.</summary>
    APPEND = 0x800,
}

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>Control messages, the same in every family: types, flags and framing.</summary>
/// <remarks>linux/netlink.h.</remarks>
internal static class NLMSG
{
    public const ushort NOOP = 1;
    public const ushort ERROR = 2;
    public const ushort DONE = 3;
    public const ushort OVERRUN = 4;

    /// <summary>Types from here on belong to the family.</summary>
    public const ushort MIN_TYPE = 16;

    /// <summary>Flag of ERROR and DONE: the request is not repeated in the answer.</summary>
    public const NLM_F CAPPED = (NLM_F)0x100;

    /// <summary>Flag of ERROR and DONE: extended acknowledgement attributes follow.</summary>
    public const NLM_F ACK_TLVS = (NLM_F)0x200;

    /// <summary>Length of <c>struct nlmsghdr</c> in bytes.</summary>
    public const int HeaderLength = 16;

    /// <summary>Messages and attributes start at multiples of 4 bytes.</summary>
    public static int Align(int length) => (length + 3) & ~3;
}

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>Attributes of an extended acknowledgement.</summary>
/// <remarks><c>enum nlmsgerr_attrs</c>, linux/netlink.h.</remarks>
internal static class NLMSGERR_ATTR
{
    public const ushort MSG = 1;
    public const ushort OFFS = 2;
    public const ushort POLICY = 4;
    public const ushort MISS_TYPE = 5;
    public const ushort MISS_NEST = 6;
}

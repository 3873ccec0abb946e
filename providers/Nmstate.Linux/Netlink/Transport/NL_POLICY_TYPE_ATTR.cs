namespace Nmstate.Linux.Netlink.Transport;

/// <summary>What the kernel says about the values that an attribute may have.</summary>
/// <remarks><c>enum netlink_policy_type_attr</c>, linux/netlink.h.</remarks>
internal static class NL_POLICY_TYPE_ATTR
{
    public const ushort MIN_VALUE_S = 2;
    public const ushort MAX_VALUE_S = 3;
    public const ushort MIN_VALUE_U = 4;
    public const ushort MAX_VALUE_U = 5;
    public const ushort MIN_LENGTH = 6;
    public const ushort MAX_LENGTH = 7;
}

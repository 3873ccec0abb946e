namespace Nmstate.Linux.Netlink.Transport;

/// <summary>The values, or the lengths in bytes, that the kernel accepts for the attribute it refused.</summary>
/// <param name="Minimum">Lowest; null where the kernel names none.</param>
/// <param name="Maximum">Highest; null where the kernel names none.</param>
internal sealed record PolicyRange(Int128? Minimum, Int128? Maximum)
{
    /// <summary>Reads the nest; null where it gives a type only.</summary>
    public static PolicyRange? Read(AttributeReader policy)
    {
        Int128? minimum = null, maximum = null;
        foreach (var attribute in policy)
        {
            switch (attribute.Type)
            {
                case NL_POLICY_TYPE_ATTR.MIN_VALUE_S:
                    minimum = (long)attribute.UInt64;
                    break;
                case NL_POLICY_TYPE_ATTR.MAX_VALUE_S:
                    maximum = (long)attribute.UInt64;
                    break;
                case NL_POLICY_TYPE_ATTR.MIN_VALUE_U:
                    minimum = attribute.UInt64;
                    break;
                case NL_POLICY_TYPE_ATTR.MAX_VALUE_U:
                    maximum = attribute.UInt64;
                    break;
                case NL_POLICY_TYPE_ATTR.MIN_LENGTH:
                    minimum = attribute.UInt32;
                    break;
                case NL_POLICY_TYPE_ATTR.MAX_LENGTH:
                    maximum = attribute.UInt32;
                    break;
            }
        }

        return minimum is null && maximum is null ? null : new PolicyRange(minimum, maximum);
    }
}

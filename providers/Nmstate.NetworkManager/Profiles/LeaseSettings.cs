using Nmstate.NetworkManager.DBus;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>How addresses are asked for where nobody said it.</summary>
internal static class LeaseSettings
{
    /// <summary>NM_DHCP_TIMEOUT_INFINITY: a server that comes late is still heard, as the kernel's own would be.</summary>
    private const int Endless = int.MaxValue;

    public static Row AskWithoutEnd(Row setting)
        => setting.With("dhcp-timeout", setting.Find("dhcp-timeout") ?? Variant.Of(Endless));
}

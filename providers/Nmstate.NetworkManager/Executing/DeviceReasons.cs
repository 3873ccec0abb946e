using System.Collections.Frozen;

namespace Nmstate.NetworkManager.Executing;

/// <summary>Why a device is in its state, for people.</summary>
/// <remarks>NMDeviceStateReason in the daemon's D-Bus API reference.</remarks>
internal static class DeviceReasons
{
    public const uint Removed = 36;

    private static readonly FrozenDictionary<uint, string> Table = new Dictionary<uint, string>
    {
        [2] = "the device is managed now",
        [3] = "the device is not managed any more",
        [4] = "the device could not be configured",
        [5] = "no address could be had",
        [6] = "the lease ended",
        [7] = "secrets are missing",
        [15] = "the DHCP client could not be started",
        [16] = "the DHCP client met an error",
        [17] = "the DHCP client failed",
        [Removed] = "the device went away",
        [38] = "its profile was deleted",
        [39] = "somebody asked for it",
        [40] = "the carrier changed",
        [50] = "what it depends on failed",
        [60] = "a new activation began",
        [61] = "its parent changed",
        [62] = "its parent is managed differently now",
        [64] = "another host has the address",
        [65] = "the device does not support this way of getting addresses",
        [67] = "the other end was not found",
    }.ToFrozenDictionary();

    public static string Text(uint reason) => Table.GetValueOrDefault(reason) ?? $"reason {reason} of NetworkManager";
}

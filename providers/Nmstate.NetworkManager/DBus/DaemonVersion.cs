using Nmstate.State;

namespace Nmstate.NetworkManager.DBus;

/// <summary>A version of the daemon, so that versions compare as numbers do.</summary>
/// <remarks>VersionInfo in the daemon's D-Bus API reference, since 1.42: major, minor and micro in a byte each.</remarks>
internal static class DaemonVersion
{
    public static uint Of(uint major, uint minor) => (major << 16) | (minor << 8);

    /// <summary>The version that the properties of the daemon tell; 0: it is older than to tell.</summary>
    public static uint In(Row daemon) => daemon.Find("VersionInfo")?.Value is EquatableList<object> { Count: > 0 } info ? (uint)info[0] : 0;
}

using Nmstate.Providers;

namespace Nmstate.NetworkManager.DBus;

/// <summary>The other side answered a call with an error.</summary>
/// <param name="call">The method: <c>Device.Reapply</c>.</param>
/// <param name="target">What it was called for: the path of an object.</param>
/// <param name="errorName">The error's name: <c>org.freedesktop.NetworkManager.UnknownDevice</c>.</param>
/// <param name="daemonMessage">The daemon's own words.</param>
internal sealed class CallRefusedException(string call, string target, string errorName, string daemonMessage)
    : ProviderException($"{call} {target}: {daemonMessage} ({errorName})")
{
    public string Call { get; } = call;

    public string Target { get; } = target;

    public string ErrorName { get; } = errorName;

    public string DaemonMessage { get; } = daemonMessage;

    /// <summary>Whether the object went away: for an object that is not there the bus library of the daemon knows no method.</summary>
    public bool MeansGone => ErrorName is "org.freedesktop.DBus.Error.UnknownMethod" or "org.freedesktop.DBus.Error.UnknownObject"
        or "org.freedesktop.NetworkManager.ConnectionNotActive" or "org.freedesktop.NetworkManager.Device.NotActive";

    /// <summary>Whether a device cannot be deleted, since it is hardware, or its link went away.</summary>
    public bool MeansNoLink => ErrorName == "org.freedesktop.NetworkManager.Device.NotSoftware";
}

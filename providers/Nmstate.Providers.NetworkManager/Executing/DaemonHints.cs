using System.Collections.Frozen;
using Nmstate.NetworkManager.DBus;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>What the daemon means by an error, where its own words say little.</summary>
internal static class DaemonHints
{
    private const string Daemon = "org.freedesktop.NetworkManager.";

    private static readonly FrozenDictionary<string, string> Table = new Dictionary<string, string>
    {
        ["org.freedesktop.DBus.Error.ServiceUnknown"] = "NetworkManager does not run",
        ["org.freedesktop.DBus.Error.AccessDenied"] = "this takes root, or a policy that allows it",
        [Daemon + "PermissionDenied"] = "this takes root, or a policy that allows it",
        [Daemon + "Settings.PermissionDenied"] = "this takes root, or a policy that allows it",
        [Daemon + "UnknownDevice"] = "there is no such link, or NetworkManager's configuration keeps it away from it",
        [Daemon + "MissingPlugin"] = "NetworkManager lacks the plugin for this kind of interface",
        [Daemon + "Settings.Connection.InvalidSetting"] = "this NetworkManager is too old for the setting",
        [Daemon + "Settings.Connection.InvalidProperty"] = "this NetworkManager is too old for the property",
        [Daemon + "Settings.ReadOnlyConnection"] = "the profile lies in a folder that NetworkManager does not write to",
        [Daemon + "Device.IncompatibleConnection"] = "the device cannot take this on without a new activation",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The hint for a failure; null: its words say it all.</summary>
    public static string? For(ProviderException failure) => failure is CallRefusedException refused ? Table.GetValueOrDefault(refused.ErrorName) : null;
}

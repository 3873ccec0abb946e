using Nmstate.Providers.Netplan.Executing;

namespace Nmstate.Providers.Netplan.NetworkManager;

/// <summary>udev, whose rules say which links NetworkManager is to leave alone: those of netplan take single ones out of that.</summary>
internal static class Udev
{
    private const string Control = "/run/udev/control";

    /// <summary>Has it read its rules again; where none runs, NetworkManager does without.</summary>
    public static async ValueTask ReloadAsync(CancellationToken cancellation)
    {
        if (File.Exists(Control))
            await new NativeCommand("udevadm", "control", "--reload").SucceedAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Has it look at a link again.</summary>
    public static async ValueTask TriggerAsync(string link, CancellationToken cancellation)
    {
        if (File.Exists(Control))
            await new NativeCommand("udevadm", "trigger", "--action=change", "--settle", $"/sys/class/net/{link}").SucceedAsync(cancellation).ConfigureAwait(false);
    }
}

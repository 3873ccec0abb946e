using Nmstate.State;

namespace Nmstate.NetworkManager.DBus;

/// <summary>The calls of NetworkManager that are used here, one method each.</summary>
/// <remarks>
/// The daemon's D-Bus API reference. A refusal is a <see cref="CallRefusedException"/>, no answer a <see cref="BusException"/>.
/// </remarks>
internal sealed class NetworkManagerBus(BusConnection bus) : IAsyncDisposable
{
    private const string Service = "org.freedesktop.NetworkManager";
    private const string Root = "/org/freedesktop/NetworkManager";
    private const string SettingsPath = Root + "/Settings";
    private const string NoPath = "/";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether the connection broke; it does not come back.</summary>
    public bool IsLost => bus.IsLost;

    /// <summary>Connects to the bus of the system; says nothing yet of whether the daemon runs.</summary>
    public static async Task<NetworkManagerBus> ConnectAsync(CancellationToken cancellation)
        => new(await BusConnection.ConnectAsync(Patience, cancellation).ConfigureAwait(false));

    /// <summary>Every object of the daemon: its path, its interfaces without the service's prefix, and their properties.</summary>
    public async Task<DaemonObjects> GetObjectsAsync(CancellationToken cancellation)
    {
        var answer = await bus.CallAsync(
            Service, "/org/freedesktop", "org.freedesktop.DBus.ObjectManager", "GetManagedObjects", "", [], cancellation).ConfigureAwait(false);
        return DaemonObjects.FromWire((EquatableList<object>)answer[0]);
    }

    public async Task<ProfileSettings> GetSettingsAsync(string profile, CancellationToken cancellation)
        => Settings(await CallAsync(profile, "Settings.Connection", "GetSettings", "", [], cancellation).ConfigureAwait(false));

    /// <summary>The secrets of one setting of a profile: that setting alone.</summary>
    public async Task<ProfileSettings> GetSecretsAsync(string profile, string setting, CancellationToken cancellation)
        => Settings(await CallAsync(profile, "Settings.Connection", "GetSecrets", "s", [setting], cancellation).ConfigureAwait(false));

    /// <summary>What a device was activated with, or what was reapplied since: not what is saved.</summary>
    public async Task<ProfileSettings> GetAppliedAsync(string device, CancellationToken cancellation)
        => Settings(await CallAsync(device, "Device", "GetAppliedConnection", "u", [0u], cancellation).ConfigureAwait(false));

    /// <returns>The path of the new profile.</returns>
    public async Task<string> AddProfileAsync(ProfileSettings settings, SavingFlags flags, CancellationToken cancellation)
        => Path(await CallAsync(
            SettingsPath, "Settings", "AddConnection2", "a{sa{sv}}ua{sv}", [settings.ToWire(), (uint)flags, EquatableList<object>.Empty], cancellation).ConfigureAwait(false));

    /// <summary>Replaces a whole profile. Secrets stay, as long as <paramref name="settings"/> has none.</summary>
    public Task UpdateProfileAsync(string profile, ProfileSettings settings, SavingFlags flags, CancellationToken cancellation)
        => CallAsync(profile, "Settings.Connection", "Update2", "a{sa{sv}}ua{sv}", [settings.ToWire(), (uint)flags, EquatableList<object>.Empty], cancellation);

    public Task DeleteProfileAsync(string profile, CancellationToken cancellation)
        => CallAsync(profile, "Settings.Connection", "Delete", "", [], cancellation);

    public async Task<string> FindProfileAsync(string uuid, CancellationToken cancellation)
        => Path(await CallAsync(SettingsPath, "Settings", "GetConnectionByUuid", "s", [uuid], cancellation).ConfigureAwait(false));

    /// <summary>Has the daemon read the files of profiles again; a profile whose file is gone goes, and what used it ends.</summary>
    /// <param name="files">The files, from the root of the file system.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The files that it could not read.</returns>
    public async Task<IReadOnlyList<string>> LoadProfilesAsync(IEnumerable<string> files, CancellationToken cancellation)
    {
        var answer = await CallAsync(SettingsPath, "Settings", "LoadConnections", "as", [files.Cast<object>().ToEquatableList()], cancellation).ConfigureAwait(false);
        return [.. ((EquatableList<object>)answer[1]).Cast<string>()];
    }

    /// <summary>Has a profile activated; the daemon finds the device by the profile, or makes it.</summary>
    /// <returns>The path of the active connection; the device is not ready by then.</returns>
    public async Task<string> ActivateAsync(string profile, CancellationToken cancellation)
        => Path(await CallAsync(Root, "", "ActivateConnection", "ooo", [profile, NoPath, NoPath], cancellation).ConfigureAwait(false));

    /// <summary>Has a device's connection end; it answers before that is done.</summary>
    public Task DeactivateAsync(string active, CancellationToken cancellation)
        => CallAsync(Root, "", "DeactivateConnection", "o", [active], cancellation);

    /// <summary>Has a device take on <paramref name="settings"/> without a new activation.</summary>
    public Task ReapplyAsync(string device, ProfileSettings settings, ReapplyFlags flags, CancellationToken cancellation)
        => CallAsync(device, "Device", "Reapply", "a{sa{sv}}tu", [settings.ToWire(), 0UL, (uint)flags], cancellation);

    /// <summary>Deletes the link of a device that is software.</summary>
    public Task DeleteDeviceAsync(string device, CancellationToken cancellation)
        => CallAsync(device, "Device", "Delete", "", [], cancellation);

    /// <summary>Has the daemon remember some devices and their profiles, and go back by itself when the time is over.</summary>
    /// <returns>The path of the checkpoint.</returns>
    public async Task<string> CreateCheckpointAsync(IEnumerable<string> devices, TimeSpan timeout, CheckpointFlags flags, CancellationToken cancellation)
        => Path(await CallAsync(
            Root, "", "CheckpointCreate", "aouu", [devices.Cast<object>().ToEquatableList(), (uint)Math.Ceiling(timeout.TotalSeconds), (uint)flags], cancellation).ConfigureAwait(false));

    public Task RollBackAsync(string checkpoint, CancellationToken cancellation)
        => CallAsync(Root, "", "CheckpointRollback", "o", [checkpoint], cancellation);

    public Task DestroyCheckpointAsync(string checkpoint, CancellationToken cancellation)
        => CallAsync(Root, "", "CheckpointDestroy", "o", [checkpoint], cancellation);

    /// <summary>Sets the name servers of the whole host; a configuration that the daemon does not like it forgets, and answers as if all were well.</summary>
    public Task SetGlobalDnsAsync(Row configuration, CancellationToken cancellation)
        => bus.CallAsync(
            Service, Root, "org.freedesktop.DBus.Properties", "Set", "ssv", [Service, "GlobalDnsConfiguration", Variant.OfRow(configuration)], cancellation);

    /// <summary>Hears everything that the daemon says from now on.</summary>
    public Task<SignalQueue> ListenAsync(CancellationToken cancellation)
        => bus.ListenAsync(Service, cancellation);

    public ValueTask DisposeAsync() => bus.DisposeAsync();

    private Task<EquatableList<object>> CallAsync(
        string path, string @interface, string member, string signature, EquatableList<object> body, CancellationToken cancellation)
        => bus.CallAsync(Service, path, @interface.Length == 0 ? Service : $"{Service}.{@interface}", member, signature, body, cancellation);

    private static ProfileSettings Settings(EquatableList<object> answer) => ProfileSettings.FromWire((EquatableList<object>)answer[0]);

    private static string Path(EquatableList<object> answer) => (string)answer[0];
}

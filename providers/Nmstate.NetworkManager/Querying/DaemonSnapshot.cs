using System.Collections.Immutable;
using Nmstate.NetworkManager.DBus;

namespace Nmstate.NetworkManager.Querying;

/// <summary>What the daemon showed of itself, in its own words.</summary>
/// <param name="Devices">The devices.</param>
/// <param name="Actives">The profiles in use.</param>
/// <param name="Profiles">All profiles.</param>
/// <param name="Applied">What devices were activated with, by their paths.</param>
/// <param name="Dns">The name servers in use.</param>
internal sealed record DaemonSnapshot(
    ImmutableArray<Device> Devices,
    ImmutableArray<ActiveConnection> Actives,
    ImmutableArray<Profile> Profiles,
    ImmutableDictionary<string, ProfileSettings> Applied,
    DaemonDns Dns)
{
    public Device? DeviceOf(string name) => Devices.FirstOrDefault(d => d.Name == name);

    public ActiveConnection? ActiveOf(Device? device) => device?.Active is { } path ? Actives.FirstOrDefault(a => a.Path == path) : null;

    /// <summary>What the device of this name was activated with; null where the daemon only looks on, or does nothing.</summary>
    public ProfileSettings? AppliedOf(string name)
        => DeviceOf(name) is { } device && ActiveOf(device) is { IsExternal: false } ? Applied.GetValueOrDefault(device.Path) : null;

    /// <summary>What each device was activated with, by its name; not those on which the daemon only looks on.</summary>
    public IEnumerable<(string Name, ProfileSettings Settings)> InUse
        => Devices.Join(Actives.Where(a => !a.IsExternal), d => d.Active, a => a.Path, (device, _) => device)
            .Where(device => Applied.ContainsKey(device.Path)).Select(device => (device.Name, Applied[device.Path]));

    /// <summary>Devices, the profiles in use and the name servers, without what the profiles say.</summary>
    public static DaemonSnapshot Of(DaemonObjects objects)
        => new([.. Device.AllIn(objects)], [.. ActiveConnection.AllIn(objects)], [], ImmutableDictionary<string, ProfileSettings>.Empty, DaemonDns.In(objects));
}

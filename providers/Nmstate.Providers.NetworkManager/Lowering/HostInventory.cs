using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>The profiles of a host, and which of them are in use: what lowering must know beside the plan.</summary>
internal sealed class HostInventory
{
    private readonly Dictionary<string, ProfileInventory> _byInterface;

    private HostInventory(Dictionary<string, ProfileInventory> byInterface, Row globalDns) => (_byInterface, GlobalDns) = (byInterface, globalDns);

    /// <summary>The interfaces that have a profile, in their order.</summary>
    public IEnumerable<string> Names => _byInterface.Keys.Order(StringComparer.Ordinal);

    /// <summary>The configuration of name servers for the whole host; empty: there is none.</summary>
    public Row GlobalDns { get; }

    public ProfileInventory Of(string name) => _byInterface.GetValueOrDefault(name) ?? ProfileInventory.None;

    /// <summary>What the daemon shows.</summary>
    public static HostInventory Of(DaemonSnapshot snapshot)
        => new(ProfileChoice.ByInterface(snapshot).ToDictionary(
            p => p.Key,
            p => new ProfileInventory(p.Value.Settings, IsInUse(snapshot, p.Key, p.Value) ? snapshot.AppliedOf(p.Key) : null),
            StringComparer.Ordinal), snapshot.Dns.Global);

    /// <summary>A host on paper: each stored interface has just the profile that says so, and it is in use where the interface is up.</summary>
    public static HostInventory Of(HostState host)
        => new(host.Stored.Interfaces.Keys.ToDictionary(
            name => name,
            name => ProfileForm.Write(StoredInterface.In(host, name)!, existing: null) is var settings
                && host.Running.Find(name)?.State == InterfaceState.Up
                    ? new ProfileInventory(settings, settings)
                    : new ProfileInventory(settings, null),
            StringComparer.Ordinal), Nmstate.NetworkManager.Profiles.GlobalDns.Write(Row.Empty, host.Stored.DnsHomes.Contains(DnsHome.Global) ? host.Stored.Dns : null));

    private static bool IsInUse(DaemonSnapshot snapshot, string name, Profile profile)
        => snapshot.DeviceOf(name) is { State: >= DeviceState.Prepare and <= DeviceState.Activated } device && snapshot.ActiveOf(device)?.Uuid == profile.Uuid;
}

/// <summary>The profile of one interface.</summary>
/// <param name="Settings">What is saved; null: there is no profile.</param>
/// <param name="Applied">What its device uses of it; null: it is not in use.</param>
internal sealed record ProfileInventory(ProfileSettings? Settings, ProfileSettings? Applied)
{
    public static ProfileInventory None { get; } = new(null, null);
}

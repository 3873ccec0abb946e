using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.NetworkManager.Querying;

/// <summary>Says in the schema what survives a reboot: what the profiles say.</summary>
internal static class StoredReport
{
    /// <summary>The stored network, and what holds its name servers.</summary>
    public static (NetworkState Network, EquatableList<DnsHome> DnsHomes) Of(DaemonSnapshot snapshot)
    {
        var stored = ProfileChoice.ByInterface(snapshot).Where(p => p.Value.IsStored)
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => (Interface: ProfileForm.Read(p.Key, p.Value.Settings)!, p.Value.Settings)).Where(p => p.Interface is not null).ToList();
        var held = stored.SelectMany(s => HeldDns.In(s.Interface.Name, s.Settings)).ToList();
        var global = GlobalDns.Read(snapshot.Dns.Global);
        var network = new NetworkState
        {
            DnsResolver = new DnsResolver { Config = global ?? HeldDns.Together(held) },
            Interfaces = stored.Select(s => s.Interface.Link).ToEquatableList(),
            Routes = new Routes { Config = stored.SelectMany(s => s.Interface.Routes).ToEquatableList() },
        };
        return (network, global is not null ? [DnsHome.Global] : held.Select(h => new DnsHome(h.Interface)).Distinct().ToEquatableList());
    }
}

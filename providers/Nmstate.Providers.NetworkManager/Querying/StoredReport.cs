using Nmstate.Providers.NetworkManager.Profiles;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Querying;

/// <summary>Says in the schema what survives a reboot: what the profiles say.</summary>
internal static class StoredReport
{
    public static NetworkState Of(DaemonSnapshot snapshot)
    {
        var stored = ProfileChoice.ByInterface(snapshot).Where(p => p.Value.IsStored)
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => ProfileForm.Read(p.Key, p.Value.Settings)).OfType<StoredInterface>().ToList();
        return new NetworkState
        {
            Interfaces = stored.Select(s => s.Link).ToEquatableList(),
            Routes = new Routes { Config = stored.SelectMany(s => s.Routes).ToEquatableList() },
        };
    }
}

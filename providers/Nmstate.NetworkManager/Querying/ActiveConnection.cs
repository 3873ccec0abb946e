using Nmstate.NetworkManager.DBus;

namespace Nmstate.NetworkManager.Querying;

/// <summary>A profile in use.</summary>
/// <param name="Path">Its path on the bus; each activation has another.</param>
/// <param name="Uuid">The profile's.</param>
/// <param name="State">How far it is.</param>
/// <param name="IsExternal">Whether somebody else configured the link, and the daemon only looks on.</param>
internal sealed record ActiveConnection(string Path, string Uuid, ActiveState State, bool IsExternal)
{
    /// <summary>NM_ACTIVATION_STATE_FLAG_EXTERNAL.</summary>
    private const uint External = 0x80;

    public static IEnumerable<ActiveConnection> AllIn(DaemonObjects objects)
        => objects.With("Connection.Active").Select(active => new ActiveConnection(
            active.Path,
            active.Properties.Text("Uuid") ?? "",
            (ActiveState)(active.Properties.Number("State") ?? 0),
            ((active.Properties.Number("StateFlags") ?? 0) & External) != 0));
}

using Nmstate.NetworkManager.DBus;

namespace Nmstate.NetworkManager.Querying;

/// <summary>A device of the daemon: mostly a link of the kernel.</summary>
/// <param name="Path">Its path on the bus; one that was made anew has another.</param>
/// <param name="Name">The kernel's name.</param>
/// <param name="State">How far it is.</param>
/// <param name="Reason">Why it is in that state: NMDeviceStateReason.</param>
/// <param name="Active">The path of its active connection; null: it has none.</param>
internal sealed record Device(string Path, string Name, DeviceState State, uint Reason, string? Active)
{
    private const string None = "/";

    /// <summary>NM_DEVICE_TYPE_LOOPBACK.</summary>
    private const uint Loopback = 32;

    public bool IsLoopback { get; private init; }

    /// <summary>Its hardware address, upper case with colons; empty where it has none.</summary>
    public string HardwareAddress { get; private init; } = "";

    public bool IsManaged => State > DeviceState.Unmanaged;

    /// <summary>The devices among <paramref name="objects"/> that are there, and not only could be made.</summary>
    public static IEnumerable<Device> AllIn(DaemonObjects objects)
        => from device in objects.With("Device")
           where device.Properties.Flag("Real") != false
           let active = device.Properties.Text("ActiveConnection")
           select new Device(
               device.Path,
               device.Properties.Text("Interface") ?? "",
               (DeviceState)(device.Properties.Number("State") ?? 0),
               ReasonOf(device.Properties),
               active is null or None ? null : active)
           {
               IsLoopback = device.Properties.Number("DeviceType") == Loopback,
               HardwareAddress = device.Properties.Text("HwAddress") ?? "",
           };

    private static uint ReasonOf(Row properties)
        => properties.Find("StateReason")?.Value is State.EquatableList<object> { Count: 2 } pair ? (uint)pair[1] : 0;
}

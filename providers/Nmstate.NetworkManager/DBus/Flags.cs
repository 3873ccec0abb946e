namespace Nmstate.NetworkManager.DBus;

/// <summary>How a profile is saved: NMSettingsAddConnection2Flags and NMSettingsUpdate2Flags, which agree in these.</summary>
[Flags]
internal enum SavingFlags : uint
{
    ToDisk = 0x1,

    /// <summary>It is gone with the next boot.</summary>
    InMemory = 0x2,

    /// <summary>The same of a profile that is on disk: its file goes. Only to update.</summary>
    InMemoryOnly = 0x8,

    /// <summary>The daemon does not activate the profile by itself before somebody else has.</summary>
    BlockAutoconnect = 0x20,
}

/// <summary>NMDeviceReapplyFlags (1.42).</summary>
[Flags]
internal enum ReapplyFlags : uint
{
    None = 0,

    /// <summary>Addresses that others gave the device stay, and so do routes.</summary>
    PreserveExternalIp = 0x1,
}

/// <summary>NMCheckpointCreateFlags.</summary>
[Flags]
internal enum CheckpointFlags : uint
{
    None = 0,

    DeleteNewConnections = 0x2,

    /// <summary>Allowed only where all devices are meant.</summary>
    DisconnectNewDevices = 0x4,
}

/// <summary>NMDeviceState, as far as it matters here; states are compared by their order.</summary>
internal enum DeviceState : uint
{
    Unknown = 0,
    Unmanaged = 10,
    Unavailable = 20,
    Disconnected = 30,
    Prepare = 40,

    /// <summary>Addresses are on their way; static ones are in the kernel.</summary>
    IpConfig = 70,
    Secondaries = 90,
    Activated = 100,
    Deactivating = 110,
    Failed = 120,
}

/// <summary>NMActiveConnectionState.</summary>
internal enum ActiveState : uint
{
    Unknown = 0,
    Activating = 1,
    Activated = 2,
    Deactivating = 3,
    Deactivated = 4,
}

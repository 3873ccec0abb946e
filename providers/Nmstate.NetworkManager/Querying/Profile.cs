using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;

namespace Nmstate.NetworkManager.Querying;

/// <summary>A profile that the daemon knows.</summary>
/// <param name="Path">Its path on the bus.</param>
/// <param name="Settings">What it says, in the forms that are written here.</param>
/// <param name="Flags">NMSettingsConnectionFlags.</param>
internal sealed record Profile(string Path, ProfileSettings Settings, uint Flags)
{
    private const uint Unsaved = 0x1;
    private const uint Generated = 0x2;
    private const uint Volatile = 0x4;
    private const uint External = 0x8;

    /// <summary>Whether it survives a reboot.</summary>
    public bool IsStored => (Flags & (Unsaved | Generated | Volatile | External)) == 0;

    /// <summary>Whether the daemon made it up, to show what somebody else configured.</summary>
    public bool IsMadeUp => (Flags & (Generated | Volatile | External)) != 0;

    /// <summary>The file that it is read from; empty: it has none.</summary>
    public string File { get; init; } = "";

    public string Uuid => ConnectionSection.UuidOf(Settings);
}

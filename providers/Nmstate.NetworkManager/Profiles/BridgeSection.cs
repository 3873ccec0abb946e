using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>A bridge itself; its ports are said by their own profiles.</summary>
internal static class BridgeSection
{
    private const string Setting = "bridge";
    private const uint DefaultAgeingTime = 300;
    private const uint DefaultForwardDelay = 15;

    public static ProfileSection Section { get; } = new(Write, Read);

    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
    {
        if (stored.Link.Type != InterfaceType.LinuxBridge)
            return settings;
        var values = settings[Setting];
        var options = stored.Link.Bridge?.Options;
        if (options?.MacAgeingTime is { } ageing)
            values = values.With("ageing-time", ageing == DefaultAgeingTime ? null : Variant.Of(ageing));
        if (options?.Stp?.Enabled is { } enabled)
            values = values.With("stp", enabled ? null : Variant.Of(false));
        else if (!settings.Has(Setting))
            // A new bridge has it off, as the kernel makes it; the daemon would turn it on.
            values = values.With("stp", Variant.Of(false));
        if (options?.Stp?.ForwardDelay is { } delay)
            values = values.With("forward-delay", delay == DefaultForwardDelay ? null : Variant.Of((uint)delay));
        return settings.With(Setting, values);
    }

    /// <summary>While the protocol is off the daemon does not tell the kernel the delay, so that the kernel's own stays.</summary>
    private static StoredInterface Read(StoredInterface stored, ProfileSettings settings)
    {
        if (stored.Link.Type != InterfaceType.LinuxBridge)
            return stored;
        var values = settings[Setting];
        var isOn = values.Flag("stp") ?? true;
        var delay = values.Number("forward-delay") ?? DefaultForwardDelay;
        return stored with
        {
            Link = stored.Link with
            {
                Bridge = new LinuxBridge
                {
                    Options = new LinuxBridgeOptions
                    {
                        MacAgeingTime = values.Number("ageing-time") ?? DefaultAgeingTime,
                        Stp = new LinuxBridgeStp { Enabled = isOn, ForwardDelay = isOn || delay == DefaultForwardDelay ? (byte)delay : null },
                    },
                },
            },
        };
    }
}

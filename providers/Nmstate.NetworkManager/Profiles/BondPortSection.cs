using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>What a bond has for a port: nothing that the schema says, so that what others put there is kept while it is one.</summary>
internal static class BondPortSection
{
    private const string Setting = "bond-port";

    public static ProfileSection Section { get; } = new(
        // Where it is missing, it has to stay so: 1.52 takes an empty one for a change that it does not reapply.
        (settings, stored) => stored.ControllerType == InterfaceType.Bond ? settings : settings.Without(Setting),
        (stored, _) => stored);
}

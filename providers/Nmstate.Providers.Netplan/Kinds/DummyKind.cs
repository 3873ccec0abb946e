using Nmstate.State;

namespace Nmstate.Providers.Netplan.Kinds;

/// <summary>An interface that leads nowhere.</summary>
/// <remarks>dummy-devices, netplan 0.107 and newer.</remarks>
internal static class DummyKind
{
    public static DefinitionKind Kind { get; } = new("dummy-devices", InterfaceType.Dummy);
}

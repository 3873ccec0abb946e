using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Profiles;

/// <summary>What one profile says in the schema: an interface and the static routes over it.</summary>
/// <param name="Link">The interface, its membership in a controller included.</param>
/// <param name="Routes">The routes, in normal form.</param>
/// <param name="ControllerType">What its controller is; null: it is no port.</param>
internal sealed record StoredInterface(Interface Link, EquatableList<Route> Routes, InterfaceType? ControllerType)
{
    public string Name => Link.Name;

    /// <summary>The stored interface <paramref name="name"/> of <paramref name="network"/>; null: nothing is stored of it.</summary>
    public static StoredInterface? In(HostNetwork network, string name)
        => network.Find(name) is not { } link ? null : new StoredInterface(
            link,
            network.RoutesOf(name).ToEquatableList(),
            link.Controller is { Length: > 0 } controller ? network.Find(controller)?.Type ?? InterfaceType.LinuxBridge : null);
}

using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>What one profile says in the schema: an interface, the static routes over it, and name servers where it holds them.</summary>
/// <param name="Link">The interface, its membership in a controller included.</param>
/// <param name="Routes">The routes, in normal form.</param>
/// <param name="ControllerType">What its controller is; null: it is no port.</param>
internal sealed record StoredInterface(Interface Link, EquatableList<Route> Routes, InterfaceType? ControllerType)
{
    public string Name => Link.Name;

    /// <summary>The name servers that the profile holds; null: those that it does already.</summary>
    public DnsSettings? Dns { get; init; }

    /// <summary>What <paramref name="host"/> stores of the interface <paramref name="name"/>; null: nothing.</summary>
    public static StoredInterface? In(HostState host, string name)
        => host.Stored.Find(name) is not { } link ? null : new StoredInterface(
            link,
            host.Stored.RoutesOf(name).ToEquatableList(),
            link.Controller is { Length: > 0 } controller ? TypeOf(host, controller) ?? InterfaceType.LinuxBridge : null)
        {
            Dns = host.Stored.DnsHomes.Contains(new DnsHome(name)) ? host.Stored.Dns : null,
        };

    /// <summary>A controller that somebody else keeps is not stored, and is one all the same.</summary>
    private static InterfaceType? TypeOf(HostState host, string controller) => (host.Stored.Find(controller) ?? host.Running.Find(controller))?.Type;
}

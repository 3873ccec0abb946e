using Nmstate.Planning.Hosts;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>An interface with all that goes into its definition.</summary>
/// <param name="Interface">The interface, in the planner's normal form.</param>
/// <param name="Routes">The static routes over it.</param>
/// <param name="Ports">The interfaces that are ports of it, by name.</param>
/// <param name="Dns">The name servers that its definition holds; null: none.</param>
/// <param name="Renderer">The daemon that carries its definition out.</param>
/// <param name="IdOf">From names of interfaces to ids of definitions.</param>
internal sealed record Subject(Interface Interface, RouteSet Routes, IReadOnlyList<Interface> Ports, DnsSettings? Dns, string Renderer, Func<string, string> IdOf)
{
    /// <summary>Whether NetworkManager carries it out.</summary>
    public bool IsNetworkManager => Renderer == Configuration.NetworkManager;

    /// <summary>Whether it is a port: the daemons then give it no IP, whether its definition says so or not.</summary>
    public bool IsPort => Interface.Controller is { Length: > 0 };

    /// <summary>The interface of this name in <paramref name="network"/>; null: there is none.</summary>
    public static Subject? Of(HostNetwork network, string name, DnsSettings? dns, string renderer, Func<string, string> idOf)
        => network.Find(name) is { } link
            ? new Subject(link, network.RoutesOf(name), [.. network.PortsOf(name).Select(p => network.Find(p)!)], dns, renderer, idOf)
            : null;
}

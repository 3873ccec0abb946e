using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Querying;

/// <summary>Hardware that no file mentions, but a document does.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsIgnored">Whether a definition that is about several interfaces may be about it: nobody can say what a second one would do.</param>
internal sealed record AssumedHardware(string Name, bool IsIgnored)
{
    /// <summary>The hardware that <paramref name="desired"/> names, as an interface, a port or a base, and <paramref name="configuration"/> does not.</summary>
    public static IEnumerable<AssumedHardware> Of(Configuration configuration, NetworkState? desired)
    {
        var interfaces = desired?.Interfaces ?? [];
        var made = interfaces.Where(i => i.Type is { } type && type != InterfaceType.Ethernet).Select(i => i.Name)
            .Concat(interfaces.Select(i => i.Veth?.Peer).OfType<string>())
            .Concat(interfaces.Where(i => i.Veth is not null || i.State is InterfaceState.Absent or InterfaceState.Ignore).Select(i => i.Name));
        var named = interfaces.Where(i => i.Type == InterfaceType.Ethernet).Select(i => i.Name)
            .Concat(interfaces.SelectMany(i => i.Type?.Kind.PortNames?.Invoke(i) ?? []))
            .Concat(interfaces.Select(i => i.Type?.Kind.Base?.Invoke(i)).OfType<string>());
        return named.Except(made, StringComparer.Ordinal).Where(name => !configuration.Of(name).Any())
            .Order(StringComparer.Ordinal).Select(name => new AssumedHardware(name, configuration.Definitions.Any(d => Hardware.MayMatch(d, name))));
    }
}

using System.Text.Json;
using Nmstate.Planning.Diffing;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Writing;

namespace Nmstate.Planning.Fingerprints;

/// <summary>A part of a host that can be read.</summary>
public abstract record Subject
{
    /// <summary>The hash of what <paramref name="host"/> has of it; null: nothing.</summary>
    internal abstract string? HashOn(HostState host);
}

/// <summary>An interface as it runs and is stored, with its facts, and what is a port of it or stands on it.</summary>
/// <param name="Object">The interface.</param>
public sealed record InterfaceSubject(ObjectRef Object) : Subject
{
    internal override string? HashOn(HostState host)
    {
        var (name, facts) = (Object.Name, host.Facts);
        var ignored = facts.IgnoredLinks.Where(l => l.Name == name || l.Base == name || l.Controller == name).Select(l => l.ToString()).Order(StringComparer.Ordinal).ToList();
        if (host.Running.Find(name) is null && host.Stored.Find(name) is null && ignored.Count == 0)
            return null;
        return ReadingHash.Of(json =>
        {
            foreach (var network in (HostNetwork[])[host.Running, host.Stored])
                Write(json, network);
            foreach (var link in ignored)
                json.WriteStringValue(link);
            json.WriteStringValue(facts.Owners.GetValueOrDefault(name));
            json.WriteBooleanValue(facts.PromoteSecondaries.Contains(name));
            json.WriteBooleanValue(facts.ManagementPath.Contains(name));
            json.WriteBooleanValue(host.Stored.DnsHomes.Contains(new DnsHome(name)));
        });
    }

    private void Write(Utf8JsonWriter json, HostNetwork network)
    {
        if (network.Find(Object.Name) is not { } link)
        {
            json.WriteNullValue();
            return;
        }

        StateWriter.WriteTo(json, Interface.Schema, link);
        if (link.Port is { } port)
            StateWriter.WriteTo(json, LinuxBridgePort.Schema, port);
        foreach (var name in network.PortsOf(Object.Name))
            json.WriteStringValue(name);
        // Two that stand on one link must not be alike.
        foreach (var name in network.UppersOf(Object.Name))
            json.WriteStringValue($"{name} {Identity.Of(network.Find(name)!)}");
    }
}

/// <summary>The addresses that an interface was given, which it is to keep.</summary>
/// <param name="Object">The interface.</param>
public sealed record LeasesSubject(ObjectRef Object) : Subject
{
    internal override string? HashOn(HostState host)
        => host.Facts.Leases.GetValueOrDefault(Object.Name) is not { } leases ? null : ReadingHash.Of(json =>
        {
            foreach (var text in leases.Select(a => a.Text).Order(StringComparer.Ordinal))
                json.WriteStringValue(text);
        });
}

/// <summary>The static routes, as they run and are stored, that match a pattern.</summary>
/// <param name="Pattern">The pattern.</param>
public sealed record RoutesSubject(Route Pattern) : Subject
{
    internal override string? HashOn(HostState host)
    {
        var (running, stored) = (Texts(host.Running), Texts(host.Stored));
        return running.Count + stored.Count == 0 ? null : ReadingHash.Of(json =>
        {
            foreach (var text in running)
                json.WriteStringValue(text);
            json.WriteNullValue();
            foreach (var text in stored)
                json.WriteStringValue(text);
        });
    }

    private List<string> Texts(HostNetwork network)
        => (Pattern.NextHopInterface is { } name ? network.RoutesOf(name) : network.Routes.Values.SelectMany(r => r))
            .Where(r => RouteForm.Matches(Pattern, r)).Select(r => StateWriter.ToYaml(Route.Schema, r)).Order(StringComparer.Ordinal).ToList();
}

/// <summary>The static name servers and search domains, and what holds them.</summary>
public sealed record DnsSubject : Subject
{
    internal override string? HashOn(HostState host) => ReadingHash.Of(json =>
    {
        foreach (var network in (HostNetwork[])[host.Running, host.Stored])
        {
            StateWriter.WriteTo(json, DnsSettings.Schema, network.Dns);
            foreach (var home in network.DnsHomes)
                json.WriteStringValue(home.ToString());
        }
    });
}

/// <summary>The interfaces that name servers could be given to.</summary>
public sealed record DnsHomesSubject : Subject
{
    internal override string? HashOn(HostState host) => ReadingHash.Of(json =>
    {
        foreach (var link in host.Stored.Interfaces.Values.Where(Placing.Placement.HasAddresses).OrderBy(i => i.Name, StringComparer.Ordinal))
        {
            StateWriter.WriteTo(json, Interface.Schema, link);
            json.WriteStringValue(host.Facts.Owners.GetValueOrDefault(link.Name));
            json.WriteBooleanValue(Placing.Placement.HasDefaultRoute(host.Stored, link));
        }
    });
}

using Nmstate.Planning.Hosts;
using Nmstate.Providers.Netplan.Querying;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>A running host: the kernel and the daemon say what runs, and the files what is stored.</summary>
internal static class LiveReport
{
    /// <summary>The host as all three show it together.</summary>
    /// <param name="seen">What the kernel and the daemon show.</param>
    /// <param name="tree">The files.</param>
    public static HostReport Of(HostReport seen, NetplanTree tree)
    {
        var (configuration, files) = (Configuration.Of(tree), TreeReport.Of(tree, desired: null));
        var stored = (files.Stored.Interfaces ?? []).ToDictionary(i => i.Name, StringComparer.Ordinal);
        var links = seen.Running.Interfaces ?? [];
        var names = links.Select(l => l.Name).ToHashSet(StringComparer.Ordinal);
        var undecided = links.Where(l => l.State != InterfaceState.Ignore && l.Type != InterfaceType.Loopback && IsUndecided(l, configuration, stored)).ToList();
        var ignored = undecided.Select(l => new IgnoredLink(l.Name, l.Type ?? default, Controller: l.Controller))
            .Concat(files.Facts.IgnoredLinks.Where(l => !names.Contains(l.Name)));
        return files with
        {
            Running = seen.Running with { Interfaces = links.Select(l => undecided.Contains(l) ? l with { State = InterfaceState.Ignore } : l).ToEquatableList() },
            Facts = seen.Facts with { IgnoredLinks = seen.Facts.IgnoredLinks.Concat(ignored).OrderBy(l => l.Name, StringComparer.Ordinal).ToEquatableList() },
        };
    }

    /// <summary>Whether a definition that no file ties to this link may be about it: nobody can say what a second one would do.</summary>
    private static bool IsUndecided(Interface link, Configuration configuration, Dictionary<string, Interface> stored)
        => stored.GetValueOrDefault(link.Name)?.State == InterfaceState.Ignore
            || (!configuration.Of(link.Name).Any()
                && configuration.Definitions.Any(d => Hardware.MayMatch(d, link.Name) || Hardware.MatchesAddress(d, [link.MacAddress, link.PermanentMacAddress])));
}

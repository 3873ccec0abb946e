using System.Collections.Frozen;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Resolving;

/// <summary>A document on its way to a target: what the stages pass on to one another.</summary>
/// <param name="document">The document.</param>
/// <param name="current">The network that it is laid over: what runs, or what is stored.</param>
/// <param name="facts">The host's facts.</param>
/// <param name="traits">How the back end carries changes out.</param>
/// <param name="options">What the caller allows.</param>
internal sealed class Resolution(Document document, HostNetwork current, HostFacts facts, PlanTraits traits, PlanOptions options)
{
    private readonly Dictionary<string, (Interface Value, SourceNode Source)> _entries
        = document.Interfaces.GroupBy(i => i.Value.Name).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    private readonly Dictionary<string, IgnoredLink> _ignored = facts.IgnoredLinks.ToDictionary(l => l.Name, StringComparer.Ordinal);

    public Document Document { get; } = document;

    public HostNetwork Current { get; } = current;

    public HostFacts Facts { get; } = facts;

    public PlanTraits Traits { get; } = traits;

    public PlanOptions Options { get; } = options;

    /// <summary>What is stored, where <see cref="Current"/> runs and the back end stores; else null.</summary>
    public HostNetwork? Stored { get; init; }

    /// <summary>What runs, where <see cref="Current"/> is stored; else null.</summary>
    public HostNetwork? Running { get; init; }

    /// <summary>The names of what is stored from now on, and was not.</summary>
    public IReadOnlySet<string> Adopted { get; set; } = FrozenSet<string>.Empty;

    /// <summary>Whether what is down need have nothing configured, and a virtual link need not exist, since what is stored brings it back.</summary>
    public bool DownIsStoredOnly => Stored is not null;

    /// <summary>Whether this is about what is stored, and not about what runs.</summary>
    public bool IsOfStored => Running is not null;

    /// <summary>Whether the interface of this name will be there at the next boot without being stored.</summary>
    public bool IsHardware(string name) => Running?.Find(name)?.Type is { Kind.Virtual: false };

    /// <summary>What is wanted, by the interface's name.</summary>
    public SortedDictionary<string, Wish> Wishes { get; } = new(StringComparer.Ordinal);

    /// <summary>The routes that are wanted, in normal form, with their places.</summary>
    public List<(Route Route, SourceNode Source)> WantedRoutes { get; } = [];

    /// <summary>Why routes go: by the interface and the route.</summary>
    public Dictionary<Route, Reason> RouteReasons { get; } = [];

    /// <summary>What must not be there afterwards.</summary>
    public List<Pattern> Gone { get; } = [];

    /// <summary>The network that is wanted.</summary>
    public HostNetwork Target { get; set; } = current;

    public List<Diagnostic> Diagnostics { get; } = [];

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    /// <summary>What the document says of an interface, if anything.</summary>
    public (Interface Value, SourceNode Source)? Entry(string name) => _entries.TryGetValue(name, out var entry) ? entry : null;

    public IgnoredLink? IgnoredLink(string name) => _ignored.GetValueOrDefault(name);

    /// <summary>What is stored of an interface that does not run, and that its coming up brings back; null: nothing.</summary>
    public Interface? Recalled(string name) => Current.Find(name) is not { } link || HasGivenUp(link) ? Stored?.Find(name) : null;

    /// <summary>Whether <paramref name="link"/> is down in a way that nothing of its configuration is left on it.</summary>
    private bool HasGivenUp(Interface link) => DownIsStoredOnly && link.State == InterfaceState.Down && !IsDeletable(link);

    /// <summary>The routes that come back with it.</summary>
    public RouteSet RecalledRoutes(string name) => Recalled(name) is null ? RouteSet.Empty : Stored!.RoutesOf(name);

    /// <summary>The wish for an interface that the host has; made where nobody has mentioned it.</summary>
    public Wish? WishFor(string name)
    {
        if (Wishes.TryGetValue(name, out var wish) || Current.Find(name) is not { } existing)
            return wish;
        return Wishes[name] = new Wish(name, existing.Type!.Value, null);
    }

    /// <summary>What is wanted to stand on the interface of this name, or stands there and is left.</summary>
    public IEnumerable<string> UppersOf(string name)
        => Current.UppersOf(name).Where(u => Wishes.GetValueOrDefault(u) is not { } wish || (!wish.Absent && (wish.BaseName ?? name) == name))
            .Union(Wishes.Values.Where(w => !w.Absent && w.BaseName == name).Select(w => w.Name));

    /// <summary>The ports of <paramref name="controller"/>, and what is stored as its port and comes up.</summary>
    public IEnumerable<string> PortsOf(string controller)
        => Current.PortsOf(controller).Union(Wishes.Values.Where(w => w.Mentioned.Controller == controller && w.AskedController is null).Select(w => w.Name)).ToList();

    /// <summary>Whether <paramref name="wish"/> asks for an interface that is not there, or not as what it is to be.</summary>
    public bool IsNew(Wish wish)
        => !wish.Absent && (Current.Find(wish.Name) is not { } existing || existing.Type!.Value.Kind.Family != wish.Type.Kind.Family);

    /// <summary>Whether deleting the link is possible and can be undone; if not, <c>absent</c> takes its configuration away.</summary>
    /// <remarks>A veth whose peer is in another namespace is this namespace's hardware: nobody here could make it again.</remarks>
    public static bool IsDeletable(Interface existing)
        => existing.Type!.Value.Kind.Virtual && (existing.Type.Value.Kind.Family != InterfaceType.Ethernet.Name || existing.Veth is not null);
}

using System.Collections;
using Nmstate.State;

namespace Nmstate.Planning.Hosts;

/// <summary>
/// The static routes over one interface, in normal form. A change shares the array of the set that it was made from, so that one
/// changed route on a host with a million does not copy them.
/// </summary>
public sealed class RouteSet : IReadOnlyCollection<Route>
{
    private readonly Route[] _routes;
    private readonly HashSet<Route> _removed;
    private readonly HashSet<Route> _added;
    private HashSet<Route>? _index;

    private RouteSet(Route[] routes, HashSet<Route>? index, HashSet<Route> removed, HashSet<Route> added)
        => (_routes, _index, _removed, _added) = (routes, index, removed, added);

    /// <summary>No routes.</summary>
    public static RouteSet Empty { get; } = new([], [], [], []);

    /// <inheritdoc/>
    public int Count => _routes.Length - _removed.Count + _added.Count;

    /// <summary>The set of <paramref name="routes"/>, which are in normal form; what stands there twice counts once.</summary>
    public static RouteSet Of(IEnumerable<Route> routes)
    {
        var array = routes.ToArray();
        var index = new HashSet<Route>(array);
        return new(index.Count == array.Length ? array : [.. index], index, [], []);
    }

    /// <summary>Whether the set has this route.</summary>
    public bool Contains(Route route) => _added.Contains(route) || (Index.Contains(route) && !_removed.Contains(route));

    /// <summary>This set without some routes, and then with some others.</summary>
    public RouteSet Edit(IEnumerable<Route> removed, IEnumerable<Route> added)
    {
        var gone = new HashSet<Route>(_removed);
        var come = new HashSet<Route>(_added);
        foreach (var route in removed)
            if (!come.Remove(route) && Index.Contains(route))
                gone.Add(route);
        foreach (var route in added)
            if (!gone.Remove(route) && !Index.Contains(route))
                come.Add(route);

        return gone.Count + come.Count > 64 && gone.Count + come.Count > _routes.Length / 4
            ? Of(_routes.Where(r => !gone.Contains(r)).Concat(come))
            : new(_routes, Index, gone, come);
    }

    /// <summary>What <paramref name="before"/> has and this lacks, and the other way round.</summary>
    public (IReadOnlyList<Route> Removed, IReadOnlyList<Route> Added) ChangesFrom(RouteSet before)
    {
        if (ReferenceEquals(_routes, before._routes))
        {
            // Only the overlays can differ.
            var removed = before._added.Where(r => !Contains(r)).Concat(_removed.Where(before.Contains));
            var added = _added.Where(r => !before.Contains(r)).Concat(before._removed.Where(Contains));
            return ([.. removed], [.. added]);
        }

        return ([.. before.Where(r => !Contains(r))], [.. this.Where(r => !before.Contains(r))]);
    }

    /// <inheritdoc/>
    public IEnumerator<Route> GetEnumerator()
    {
        foreach (var route in _routes)
            if (_removed.Count == 0 || !_removed.Contains(route))
                yield return route;
        foreach (var route in _added)
            yield return route;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private HashSet<Route> Index => _index ??= new(_routes);
}

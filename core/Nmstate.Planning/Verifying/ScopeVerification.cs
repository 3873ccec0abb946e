using Nmstate.Planning.Diffing;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.State;

namespace Nmstate.Planning.Verifying;

/// <summary>Compares one of a host's two networks with what a plan says.</summary>
internal sealed class ScopeVerification(ChangePlan plan, Scope scope)
{
    private const string Nothing = "(none)";

    private readonly Dictionary<string, Interface> _expected = (plan.Expected.Interfaces ?? []).ToDictionary(i => i.Name, StringComparer.Ordinal);
    private readonly Dictionary<ObjectRef, Change> _changed = plan.Changes.ToDictionary(c => c.Object);

    /// <summary>All differences.</summary>
    public IEnumerable<Difference> Of(HostNetwork planned, HostNetwork actual)
        => planned.Interfaces.SelectMany(p => OfInterface(p.Key, p.Value, actual.Find(p.Key)))
            .Concat(Extra(planned, actual)).Concat(OfRoutes(planned, actual)).Concat(OfDns(planned.Dns, actual.Dns));

    /// <summary>What is there although the plan ends without it. What is only stored has no kind of its own to be gone from.</summary>
    private IEnumerable<Difference> Extra(HostNetwork planned, HostNetwork actual)
        => from name in actual.Interfaces.Keys
           where planned.Find(name) is null
           let about = ObjectRef.Interface(name)
           let wasRemoved = scope == Scope.Running ? plan.Gone.Contains(new InterfacePattern(name)) : _changed.GetValueOrDefault(about)?.Stored == ChangeKind.Delete
           select Told(about, "state", "absent", "present", wasRemoved);

    private IEnumerable<Difference> OfInterface(string name, Interface planned, Interface? actual)
    {
        var about = ObjectRef.Interface(name);
        var (expected, change) = (_expected.GetValueOrDefault(name), _changed.GetValueOrDefault(about));
        if (actual is null)
            return [Told(about, "state", "present", "absent", expected is not null || change is not null)];
        var mentioned = Mentioned(expected, change);
        var difference = InterfaceDifference.Of(actual, planned);
        return difference.Values.Where(v => !IsUntold(v)).Select(v => Told(about, v.Path, ValueText.Of(v.Property.Value, v.To), ValueText.Of(v.Property.Value, v.From), mentioned.Contains(v.Path)))
            .Concat(difference.Addresses.Select(a => Told(about, a.Path, a.To?.Text ?? Nothing, a.From?.Text ?? Nothing, mentioned.Contains(a.Path))));
    }

    private bool IsUntold(ValueDifference value) => scope == Scope.Running && value is { From: null, Property.Intermittent: true };

    private HashSet<string> Mentioned(Interface? expected, Change? change)
    {
        var paths = expected is null ? [] : InterfaceDifference.Of(null, expected).Values.Select(v => v.Path).ToHashSet(StringComparer.Ordinal);
        paths.UnionWith(change?.Properties.Where(p => p.Scope.HasFlag(scope)).Select(p => p.Path) ?? []);
        paths.UnionWith(change?.Items.Where(i => i.Scope.HasFlag(scope)).Select(i => i.Path) ?? []);
        if (expected?.Ipv4?.Address is not null)
            paths.Add("ipv4.address");
        if (expected?.Ipv6?.Address is not null)
            paths.Add("ipv6.address");
        return paths;
    }

    private IEnumerable<Difference> OfRoutes(HostNetwork planned, HostNetwork actual)
    {
        var wanted = (plan.Expected.Routes?.Config ?? []).ToHashSet();
        var gone = plan.Gone.OfType<RoutePattern>().Select(p => p.Route).ToList();
        var removed = plan.Changes.SelectMany(c => c.Items).Where(i => i.Scope.HasFlag(scope)).Select(i => i.From).OfType<Route>().ToHashSet();
        foreach (var name in planned.Routes.Keys.Union(actual.Routes.Keys, StringComparer.Ordinal))
        {
            var (extra, missing) = planned.RoutesOf(name).ChangesFrom(actual.RoutesOf(name));
            foreach (var route in missing)
                yield return Told(ObjectRef.Routes(name), "config", RouteText.Of(route), Nothing, wanted.Contains(route));
            foreach (var route in extra)
                yield return Told(ObjectRef.Routes(name), "config", Nothing, RouteText.Of(route), removed.Contains(route) || gone.Any(p => RouteForm.Matches(p, route)));
        }
    }

    private IEnumerable<Difference> OfDns(DnsSettings planned, DnsSettings actual)
        => DnsSettings.Schema.Properties.Where(p => !p.Same(p.Get(planned), p.Get(actual)))
            .Select(p => Told(ObjectRef.Dns, p.Name, ValueText.Of(p.Value, p.Get(planned)), ValueText.Of(p.Value, p.Get(actual)), plan.Expected.DnsResolver is not null));

    private Difference Told(ObjectRef about, string path, string planned, string actual, bool wasAskedFor) => new(about, scope, path, planned, actual, wasAskedFor);
}

using Nmstate.Planning.Diffing;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.State;

namespace Nmstate.Planning.Verifying;

/// <summary>A value that is not as planned.</summary>
/// <param name="Object">The object.</param>
/// <param name="Path">The property, or the collection, from the object.</param>
/// <param name="Planned">What the plan says, in words.</param>
/// <param name="Actual">What is there, in words.</param>
/// <param name="WasAskedFor">Whether it was asked for, or follows from that; if not, something else changed on the way.</param>
public sealed record Difference(ObjectRef Object, string Path, string Planned, string Actual, bool WasAskedFor);

/// <summary>Compares a host with what a plan says that it is afterwards, by the comparers of the schema.</summary>
public static class Verification
{
    private const string Nothing = "(none)";

    /// <summary>All differences, by object and path; those that were asked for come first.</summary>
    public static EquatableList<Difference> Of(ChangePlan plan, HostState now)
    {
        var expected = (plan.Expected.Interfaces ?? []).ToDictionary(i => i.Name, StringComparer.Ordinal);
        var changed = plan.Changes.ToDictionary(c => c.Object);
        var differences = new List<Difference>();
        foreach (var (name, planned) in plan.After.Running.Interfaces)
            differences.AddRange(OfInterface(name, planned, now.Running.Find(name), expected.GetValueOrDefault(name), changed.GetValueOrDefault(ObjectRef.Interface(name))));
        foreach (var name in now.Running.Interfaces.Keys.Where(n => plan.After.Running.Find(n) is null))
            differences.Add(new(ObjectRef.Interface(name), "state", "absent", "present", plan.Gone.Contains(new InterfacePattern(name))));
        differences.AddRange(OfRoutes(plan, now));
        differences.AddRange(DnsSettings.Schema.Properties.Where(p => !p.Same(p.Get(plan.After.Running.Dns), p.Get(now.Running.Dns)))
            .Select(p => new Difference(
                ObjectRef.Dns, p.Name, ValueText.Of(p.Value, p.Get(plan.After.Running.Dns)), ValueText.Of(p.Value, p.Get(now.Running.Dns)), plan.Expected.DnsResolver is not null)));
        return differences.OrderByDescending(d => d.WasAskedFor).ThenBy(d => d.Object).ThenBy(d => d.Path, StringComparer.Ordinal).ToEquatableList();
    }

    private static IEnumerable<Difference> OfInterface(string name, Interface planned, Interface? actual, Interface? expected, Change? change)
    {
        var about = ObjectRef.Interface(name);
        if (actual is null)
            return [new(about, "state", "present", "absent", expected is not null || change is not null)];
        var mentioned = expected is null ? [] : InterfaceDifference.Of(null, expected).Values.Select(v => v.Path).ToHashSet(StringComparer.Ordinal);
        mentioned.UnionWith(change?.Properties.Select(p => p.Path) ?? []);
        mentioned.UnionWith(change?.Items.Select(i => i.Path) ?? []);
        if (expected?.Ipv4?.Address is not null)
            mentioned.Add("ipv4.address");
        if (expected?.Ipv6?.Address is not null)
            mentioned.Add("ipv6.address");
        var difference = InterfaceDifference.Of(actual, planned);
        return difference.Values.Select(v => new Difference(about, v.Path, ValueText.Of(v.Property.Value, v.To), ValueText.Of(v.Property.Value, v.From), mentioned.Contains(v.Path)))
            .Concat(difference.Addresses.Select(a => new Difference(about, a.Path, a.To?.Text ?? Nothing, a.From?.Text ?? Nothing, mentioned.Contains(a.Path))));
    }

    private static IEnumerable<Difference> OfRoutes(ChangePlan plan, HostState now)
    {
        var wanted = (plan.Expected.Routes?.Config ?? []).ToHashSet();
        var gone = plan.Gone.OfType<RoutePattern>().Select(p => p.Route).ToList();
        var removed = plan.Changes.SelectMany(c => c.Items).Select(i => i.From).OfType<Route>().ToHashSet();
        foreach (var name in plan.After.Running.Routes.Keys.Union(now.Running.Routes.Keys, StringComparer.Ordinal))
        {
            var (missing, extra) = plan.After.Running.RoutesOf(name).ChangesFrom(now.Running.RoutesOf(name)) is var changes ? (changes.Added, changes.Removed) : default;
            foreach (var route in missing)
                yield return new(ObjectRef.Routes(name), "config", RouteText.Of(route), Nothing, wanted.Contains(route));
            foreach (var route in extra)
                yield return new(ObjectRef.Routes(name), "config", Nothing, RouteText.Of(route), removed.Contains(route) || gone.Any(p => RouteForm.Matches(p, route)));
        }
    }
}

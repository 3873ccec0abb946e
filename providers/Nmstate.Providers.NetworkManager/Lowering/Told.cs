using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>
/// What the profiles of a plan really say, read back from what is written: only that is claimed to be carried out. What a profile
/// cannot say stays uncovered, and the engine refuses it with the line that asked.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="inventory">The profiles of before.</param>
/// <param name="dns">What becomes of the name servers.</param>
/// <param name="inherited">What no profile says, and a link has all the same after it was made.</param>
internal sealed class Told(ChangePlan plan, HostInventory inventory, DnsMove dns, Inherited inherited)
{
    private readonly Dictionary<string, StoredInterface?> _read = new(StringComparer.Ordinal);

    /// <summary>The profile that <paramref name="name"/> has afterwards; null: none.</summary>
    public ProfileSettings? ProfileOf(string name)
        => StoredInterface.In(plan.After, name) is { } stored ? ProfileForm.Write(stored with { Dns = dns.WantedOf(name) }, inventory.Of(name).Settings) : null;

    /// <summary>The parts of a step that the profiles say.</summary>
    public IEnumerable<Coverage> Of(Step step)
    {
        if (DnsMove.IsAbout(step))
            return IsDnsTold() ? [new Coverage(step.Id)] : [];
        if (step.Kind == StepKind.Store)
            return IsStored(step.Id.Object) ? [new Coverage(step.Id)] : [];
        var told = Enumerable.Range(0, step.Items.Count).Where(i => Says(step, step.Items[i])).ToList();
        return told.Count == step.Items.Count ? [new Coverage(step.Id)] : told.Select(i => new Coverage(step.Id, i, 1));
    }

    /// <summary>What holds the name servers for the whole host says all; a profile may lack a family.</summary>
    private bool IsDnsTold()
        => dns.Homes.All(home => home.Interface is not { } name || dns.WantedOf(name) is not { } wanted || Read(name)?.Dns == wanted);

    private bool Says(Step step, StepItem item)
    {
        if (item.Role == StepRole.Transient || step.Kind == StepKind.Destroy)
            return true;
        return step.Targets(item).All(target => Says(target.About, target.Path, item.From, item.To))
            || (step.Kind == StepKind.Create && inherited.Is(step, item));
    }

    /// <summary>All that is to be stored of an object is told; what is so already, and no profile tells, is nobody's to change.</summary>
    private bool IsStored(ObjectRef about)
    {
        if (plan.After.Stored.Find(about.Name) is not { } link)
            return about.Kind == ObjectKind.Interface || plan.After.Stored.RoutesOf(about.Name).Count == 0;
        var before = about.Kind == ObjectKind.Interface ? plan.Before.Stored.Find(about.Name) : null;
        return about.Kind == ObjectKind.Routes
            ? plan.After.Stored.RoutesOf(about.Name).All(route => Says(about, "config", null, route))
            : SchemaLeaves.Of(link).All(leaf => Says(about, leaf.Path, null, leaf.Value) || IsLeft(before, leaf.Path, leaf.Value));

        bool IsLeft(Interface? former, string path, object value)
            => former is not null && Equals(SchemaLeaves.Find(former, path), value) && Read(about.Name) is { } told && SchemaLeaves.Find(told.Link, path) is null;
    }

    private bool Says(ObjectRef about, string path, object? from, object? to)
    {
        var told = Read(about.Name);
        return (from, to) switch
        {
            (_, Route route) => told?.Routes.Contains(route) == true,
            (Route route, null) => told?.Routes.Contains(route) != true,
            (_, InterfaceAddress address) => AddressesOf(told, path).Contains(address),
            (InterfaceAddress address, null) => !AddressesOf(told, path).Contains(address),
            (_, EquatableList<InterfaceAddress> addresses) => addresses.All(AddressesOf(told, path).Contains),
            _ when told is null => to is null or false or "" or InterfaceState.Down,
            (_, InterfaceType type) => told.Link.Type?.Kind.Family == type.Kind.Family,
            _ => to is null || Same(told.Link, path, to),
        };
    }

    private StoredInterface? Read(string name)
        => _read.TryGetValue(name, out var known) ? known : _read[name] = ProfileOf(name) is { } profile ? ProfileForm.Read(name, profile) : null;

    private static EquatableList<InterfaceAddress> AddressesOf(StoredInterface? told, string path)
        => (path == "ipv4.address" ? told?.Link.Ipv4?.Address : told?.Link.Ipv6?.Address) ?? [];

    private static bool Same(Interface link, string path, object to)
        => SchemaLeaves.PropertyAt(path) is { } property && property.Same(SchemaLeaves.Find(link, path), to);
}

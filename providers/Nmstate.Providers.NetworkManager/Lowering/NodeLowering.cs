using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Reapplying;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>
/// Makes operations of a node: its profile is saved as the plan stores it, and then taken on, by as small a means as will do.
/// </summary>
internal sealed class NodeLowering
{
    /// <summary>Steps after which a device must be activated anew, whatever its profile says.</summary>
    private static readonly StepKind[] Activating = [StepKind.Create, StepKind.Detach, StepKind.Attach, StepKind.Up];

    private readonly ChangePlan _plan;
    private readonly HostInventory _inventory;
    private readonly LinksOfOthers _others;
    private readonly DnsMove _move;
    private readonly Inherited _inherited;
    private readonly Told _told;
    private readonly DnsLowering _dns;

    public NodeLowering(ChangePlan plan, HostInventory inventory, LinksOfOthers others)
    {
        (_plan, _inventory, _others) = (plan, inventory, others);
        _move = new DnsMove(plan, inventory);
        _inherited = new Inherited(plan.After.Stored);
        _told = new Told(plan, inventory, _move, _inherited);
        _dns = new DnsLowering(plan, inventory, _move, _told);
    }

    /// <summary>The units of <paramref name="node"/>: one, or two where it is carried out in halves.</summary>
    public IEnumerable<Unit> Lower(Node node, bool inHalves)
    {
        if (node.Steps.All(DnsMove.IsAbout))
            return [new Unit(node, node.Steps, _dns.Lower().ToEquatableList())];
        if (node.Steps.All(_others.Have))
            return [new Unit(node, node.Steps, node.Steps.SelectMany(_others.Lower).ToEquatableList())];
        var teardown = node.Steps.Where(s => s.Kind.IsTeardown()).ToEquatableList();
        var isReplaced = node.Steps.Any(s => s.Kind == StepKind.Destroy) && node.Steps.Any(s => s.Kind == StepKind.Create);
        if (!inHalves && !isReplaced)
            return [new Unit(node, node.Steps, Whole(node, node.Steps).ToEquatableList())];
        var build = node.Steps.Where(s => !s.Kind.IsTeardown()).ToEquatableList();
        var (first, second) = (Teardown(node, teardown).ToEquatableList(), Whole(node, build).ToEquatableList());
        return inHalves
            ? [new Unit(node, teardown, first), new Unit(node, build, second)]
            : [new Unit(node, node.Steps, first.Concat(second).ToEquatableList())];
    }

    private IEnumerable<DaemonOperation> Whole(Node node, EquatableList<Step> steps)
    {
        if (steps.FirstOrDefault(s => s.Kind == StepKind.Destroy) is { } destroy)
        {
            // What is only down is made again when it is wanted: its profile stays, and says so.
            var kept = steps.Where(s => s.Kind == StepKind.Store && _plan.After.Stored.Find(s.Id.Object.Name) is not null).ToList();
            return [.. Save(node.Name, kept, isActivated: false), Delete(destroy, steps.Where(s => !kept.Contains(s)).ToEquatableList())];
        }

        var running = steps.Where(s => s.Kind != StepKind.Store && !_inherited.IsAll(s)).ToList();
        var isActivated = running.Count > 0 && (node.Ports.Count > 0 || MustActivate(node.Name, running));
        var saves = node.Members.SelectMany(name => Save(name, steps.Where(s => s.Id.Object.Name == name).ToList(), isActivated));
        var applies = node.Ports.Count > 0 ? ActivateWithPorts(node, running) : Apply(node.Name, running, isActivated);
        return saves.Concat(applies).Concat(_inherited.Lower(steps));
    }

    private IEnumerable<DaemonOperation> Save(string name, List<Step> steps, bool isActivated)
    {
        var stores = steps.Where(s => s.Kind == StepKind.Store).ToList();
        if (stores.Count == 0 && !_move.Changes(name))
            return [];
        var existing = _inventory.Of(name).Settings;
        if (_told.ProfileOf(name) is { } wanted)
            return [SaveProfile.Of(name, existing, wanted, isActivated, Covered(stores).Concat(_dns.SavedWith(name)).ToEquatableList())];
        // Without its profile the device gives up all that it had from it; the link stays.
        return existing is null ? [] : [DeleteProfiles.Of([(name, ConnectionSection.UuidOf(existing))], [], Covered(steps))];
    }

    private IEnumerable<DaemonOperation> Apply(string name, List<Step> steps, bool isActivated)
    {
        if (steps.Count == 0 || ProfileFor(name) is not { } wanted)
            return [];
        if (steps.Any(s => s.Kind == StepKind.Down && s.IsEffect))
            return [TakeDown(name, steps)];
        return isActivated
            ? [Activate(name, wanted, RidersOf(name), steps)]
            : Reapply(name, _inventory.Of(name).Applied!, wanted, Covered(steps).Concat(_dns.TakenOnWith(name)).ToEquatableList());
    }

    private IReadOnlyList<ReapplyProfile> Reapply(string name, ProfileSettings applied, ProfileSettings wanted, EquatableList<Coverage> covers)
        => ReapplyProfile.InOrder(name, applied, wanted, _plan.Before.Facts, covers, GivenUp(covers));

    /// <summary>The IPv4 addresses among <paramref name="covers"/> that go.</summary>
    private EquatableList<Coverage> GivenUp(EquatableList<Coverage> covers)
        => (from covered in covers
            where covered.Step.Kind == StepKind.Release
            let items = _plan.Steps.First(s => s.Id == covered.Step).Items
            from index in Enumerable.Range(covered.First, covered.Count ?? items.Count - covered.First)
            where items[index].Path == FirstAddress.Path
            select new Coverage(covered.Step, index, 1)).ToEquatableList();

    /// <summary>Without its connection hardware has nothing left of what was configured on it.</summary>
    /// <exception cref="PlanRefusedException">It is no hardware: without its connection a link that the daemon made is gone.</exception>
    private DeactivateDevice TakeDown(string name, List<Step> steps)
        => _plan.After.Running.Find(name) is { Veth: null, Type.Kind: var kind } && (!kind.Virtual || kind.Family == InterfaceType.Ethernet.Name)
            ? DeactivateDevice.Of(name, Impact.Bounce, steps.Select(s => new Coverage(s.Id)).ToEquatableList())
            : throw new PlanRefusedException(new Refusal(
                ObjectRef.Interface(name),
                "state",
                "NetworkManager deletes a virtual link that it takes down, and with one end of a veth the other",
                "Leave it up without addresses, or have it 'absent'."));

    private IEnumerable<DaemonOperation> ActivateWithPorts(Node node, List<Step> steps)
    {
        if (ProfileFor(node.Name) is not { } wanted)
            return [];
        var ports = node.Ports.Select(port => (port, Profile: ProfileFor(port))).Where(p => p.Profile is not null)
            .Select(p => new ActivatedPort(p.port, ConnectionSection.UuidOf(p.Profile!))).ToEquatableList();
        return [Activate(node.Name, wanted, ports, steps)];
    }

    /// <summary>The ports that leave a controller that is activated anew, and come back with it.</summary>
    private EquatableList<ActivatedPort> RidersOf(string name)
        => (from port in _plan.Before.Running.PortsOf(name).Intersect(_plan.After.Running.PortsOf(name), StringComparer.Ordinal)
            where !_plan.Steps.Any(s => s.Id.Object.Name == port)
            let applied = _inventory.Of(port).Applied
            where applied is not null
            select new ActivatedPort(port, ConnectionSection.UuidOf(applied))).ToEquatableList();

    private ActivateProfile Activate(string name, ProfileSettings wanted, EquatableList<ActivatedPort> ports, List<Step> steps)
    {
        var link = _plan.After.Stored.Find(name);
        var mayStayOnTheWay = link?.IsGivenAddresses == true || link?.Type?.Kind.Controller == true;
        var isNew = _plan.Before.Running.Find(name) is null && ports.Count == 0;
        return ActivateProfile.Of(name, wanted, ports, mayStayOnTheWay, isNew ? Impact.None : Impact.Bounce, Covered(steps).Concat(_dns.TakenOnWith(name)).ToEquatableList());
    }

    /// <summary>The first half of a node, interface by interface.</summary>
    private IEnumerable<DaemonOperation> Teardown(Node node, EquatableList<Step> teardown)
    {
        if (teardown.FirstOrDefault(s => s.Kind == StepKind.Destroy) is { } destroy)
            return [Delete(destroy, teardown)];
        return node.Members.Select(name => (name, steps: teardown.Where(s => s.Id.Object.Name == name).ToList()))
            .Where(m => m.steps.Count > 0).Select(m => Teardown(m.name, m.steps));
    }

    private DaemonOperation Teardown(string name, List<Step> steps)
    {
        var covers = steps.Select(s => new Coverage(s.Id)).ToEquatableList();
        return _inventory.Of(name).Applied is { } applied
            && !steps.Exists(s => s.Kind is StepKind.Detach or StepKind.Down)
            && CutProfile.Of(name, applied, steps) is { } cut && Reapplicable.Allows(applied, cut)
                ? ReapplyProfile.Cut(name, applied, cut, covers)
                : DeactivateDevice.Of(name, Impact.Bounce, covers);
    }

    /// <summary>Links go, and with them the profiles of those that do not come back.</summary>
    private DeleteProfiles Delete(Step destroy, EquatableList<Step> steps)
    {
        var links = destroy.Changes.Select(c => c.Name).Order(StringComparer.Ordinal).ToEquatableList();
        var profiles = links.Where(name => _plan.After.Stored.Find(name) is null)
            .Select(name => (name, Settings: _inventory.Of(name).Settings)).Where(p => p.Settings is not null)
            .Select(p => (p.name, ConnectionSection.UuidOf(p.Settings!))).ToEquatableList();
        return DeleteProfiles.Of(profiles, links, Covered(steps));
    }

    private bool MustActivate(string name, List<Step> running)
        => running.Exists(s => Activating.Contains(s.Kind))
            || _inventory.Of(name).Applied is not { } applied
            || ProfileFor(name) is not { } wanted
            || !Reapplicable.Allows(applied, wanted)
            || running.Exists(s => s.Kind == StepKind.Down);

    /// <summary>The profile as the plan stores it; one that it does not touch is what is saved already.</summary>
    private ProfileSettings? ProfileFor(string name)
        => _move.WantedOf(name) is not null || _plan.Steps.Any(s => s.Kind == StepKind.Store && s.Id.Object.Name == name) ? _told.ProfileOf(name) : _inventory.Of(name).Settings;

    private EquatableList<Coverage> Covered(IEnumerable<Step> steps) => steps.SelectMany(_told.Of).ToEquatableList();
}

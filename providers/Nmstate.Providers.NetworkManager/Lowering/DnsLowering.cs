using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>
/// Makes operations of the steps about name servers: those of the whole host, and the profiles of interfaces to which nothing else
/// happens. Others are saved and taken on with all else that changes on them.
/// </summary>
internal sealed class DnsLowering(ChangePlan plan, HostInventory inventory, DnsMove move, Told told)
{
    private static readonly StepKind[] OfRunning = [StepKind.Dns, StepKind.Place];
    private static readonly StepKind[] OfStored = [StepKind.Store, StepKind.Place];

    private readonly HashSet<string> _others = plan.Steps.Where(s => !DnsMove.IsAbout(s)).Select(s => s.Id.Object.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The operations; what holds them is told before what no longer does.</summary>
    public IEnumerable<DaemonOperation> Lower()
    {
        var interfaces = move.Interfaces().Where(name => !_others.Contains(name)).SelectMany(Lower);
        if (move.Global is not { } global)
            return interfaces;
        var set = SetGlobalDns.Of(global.From, global.To, move.Steps.SelectMany(told.Of).ToEquatableList());
        return global.To.IsEmpty ? interfaces.Append(set) : interfaces.Prepend(set);
    }

    /// <summary>What saving the profile of <paramref name="name"/> carries out of the steps.</summary>
    public IEnumerable<Coverage> SavedWith(string name) => Covered(name, OfStored);

    /// <summary>What taking it on does.</summary>
    public IEnumerable<Coverage> TakenOnWith(string name) => Covered(name, OfRunning);

    private IEnumerable<Coverage> Covered(string name, StepKind[] kinds)
        => move.Changes(name) ? move.Steps.Where(s => kinds.Contains(s.Kind)).SelectMany(told.Of) : [];

    private IEnumerable<DaemonOperation> Lower(string name)
    {
        var (existing, applied) = inventory.Of(name);
        var wanted = move.WantedOf(name) is null ? existing : told.ProfileOf(name);
        if (wanted is null)
            return [];
        DaemonOperation[] saves = existing == wanted ? [] : [SaveProfile.Of(name, existing, wanted, isActivated: false, SavedWith(name).ToEquatableList())];
        if (applied is null)
            return saves;
        // What else was saved and is not used yet stays so.
        var dns = HeldDns.Together(HeldDns.In(name, wanted));
        var taken = ProfileForm.Write(ProfileForm.Read(name, applied)! with { Dns = dns }, applied);
        return applied == taken ? saves : [.. saves, .. ReapplyProfile.InOrder(name, applied, taken, plan.Before.Facts, TakenOnWith(name).ToEquatableList(), [])];
    }
}

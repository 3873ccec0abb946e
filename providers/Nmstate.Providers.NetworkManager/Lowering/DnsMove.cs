using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Placing;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>What becomes of the name servers: which profiles come to hold them, and which no longer do.</summary>
/// <param name="plan">The plan.</param>
/// <param name="inventory">The profiles of before.</param>
internal sealed class DnsMove(ChangePlan plan, HostInventory inventory)
{
    private static readonly DnsSettings Nothing = new() { Server = [], Search = [] };

    private readonly EquatableList<DnsHome> _homes = HomesOf(plan);

    /// <summary>The steps about it.</summary>
    public EquatableList<Step> Steps { get; } = plan.Steps.Where(IsAbout).ToEquatableList();

    /// <summary>What holds them afterwards.</summary>
    public EquatableList<DnsHome> Homes => _homes;

    /// <summary>Whether the configuration for the whole host changes, and into what.</summary>
    public (Row From, Row To)? Global
        => IsStored && GlobalDns.Write(inventory.GlobalDns, _homes.Contains(DnsHome.Global) ? plan.After.Stored.Dns : null) is var to && to != inventory.GlobalDns
            ? (inventory.GlobalDns, to)
            : null;

    private bool IsStored => Steps.Any(s => s.Kind is StepKind.Store or StepKind.Place);

    /// <summary>Whether a step is about name servers alone.</summary>
    public static bool IsAbout(Step step) => step.Id.Object == ObjectRef.Dns;

    /// <summary>What the profile of <paramref name="name"/> is to hold; null: what it does.</summary>
    public DnsSettings? WantedOf(string name)
        => !IsStored ? null : _homes.Contains(new DnsHome(name)) ? plan.After.Stored.Dns : inventory.Of(name).Settings is null ? null : Nothing;

    /// <summary>The interfaces whose profiles change for it, or whose devices: those that come to hold them first.</summary>
    public IEnumerable<string> Interfaces()
        => Steps.Count == 0 ? [] : _homes.Select(h => h.Interface).OfType<string>().Union(inventory.Names, StringComparer.Ordinal).Where(Changes);

    /// <summary>Whether something changes for it on <paramref name="name"/>.</summary>
    public bool Changes(string name)
    {
        if (Steps.Count == 0)
            return false;
        var (settings, applied) = inventory.Of(name);
        var saved = settings is null ? Nothing : HeldIn(name, settings);
        var wanted = WantedOf(name) ?? saved;
        return wanted != saved || (applied is not null && HeldIn(name, applied) != wanted);
    }

    /// <summary>
    /// The homes of the plan, but for what cannot be said there: each family of a profile has its list, so that only two runs of one
    /// family have an order; and for the whole host there must be a server.
    /// </summary>
    /// <exception cref="PlanRefusedException">There is no place where it can be said.</exception>
    private static EquatableList<DnsHome> HomesOf(ChangePlan plan)
    {
        var (homes, dns) = (plan.After.Stored.DnsHomes, plan.After.Stored.Dns);
        if (!plan.Steps.Any(s => IsAbout(s) && s.Kind is StepKind.Store or StepKind.Place) || homes.Count == 0)
            return homes;
        if (dns.Server?.Any(s => s.Zone is not null) == true)
            throw Refused("server", "NetworkManager gives a name server to an interface, and has no other way to say which it is reached by");
        if (homes.Contains(DnsHome.Global))
            return dns.Server is { Count: > 0 }
                ? homes
                : Placement.OfDns(plan.Before, plan.After.Stored, plan.Traits with { Dns = HomeRule.Interface }) is { Count: > 0 } found && !found.Contains(DnsHome.Global)
                    ? found
                    : throw Refused("search", "NetworkManager has search domains without name servers only at an interface, and none here can hold them");
        if (Runs(dns.Server ?? []) <= 2)
            return homes;
        return plan.Traits.Dns == HomeRule.GlobalOrInterface
            ? [DnsHome.Global]
            : throw Refused(
                "server",
                "NetworkManager keeps the name servers of each family in a list of its own: those of IPv4 have to stand before those of IPv6, or behind them");
    }

    private static PlanRefusedException Refused(string path, string reason) => new(new Refusal(ObjectRef.Dns, path, reason));

    private static int Runs(EquatableList<NameServer> servers) => servers.Where((server, i) => i == 0 || servers[i - 1].Family != server.Family).Count();

    private static DnsSettings HeldIn(string name, ProfileSettings settings) => HeldDns.Together(HeldDns.In(name, settings));
}

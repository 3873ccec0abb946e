using System.Collections.Frozen;

namespace Nmstate.Planning.Plans;

/// <summary>How a back end carries changes out; what its order depends on, never what the difference is.</summary>
public sealed record PlanTraits
{
    /// <remarks>BOND_OPTFLAG_NOSLAVES and BOND_OPTFLAG_IFDOWN of BOND_OPT_MODE in drivers/net/bonding/bond_options.c.</remarks>
    private static readonly FrozenDictionary<string, Transition> KernelTransitions
        = new Dictionary<string, Transition> { ["link-aggregation.mode"] = Transition.PortsOutFirst }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of this set of traits: <c>kernel/1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Whether it stores what survives a reboot. Then what is down has nothing configured, and has it back from there when it comes up; if
    /// not, it keeps what the kernel lets it keep.
    /// </summary>
    public bool Persists { get; init; }

    /// <summary>Where it keeps name servers and search domains.</summary>
    public HomeRule Dns { get; init; }

    /// <summary>Whether the interface that holds name servers must itself have addresses of the family of each.</summary>
    public bool DnsNeedsFamily { get; init; }

    /// <summary>Whether it makes addresses from router advertisements only if it may also ask the DHCP server that a router tells of.</summary>
    public bool AutoconfNeedsDhcp { get; init; }

    /// <summary>
    /// How properties change that are not simply changed, by their path in an interface; identity properties always make the link anew.
    /// </summary>
    public IReadOnlyDictionary<string, Transition> Transitions { get; init; } = KernelTransitions;

    /// <summary>What it restores by itself, by the reason of the loss: steps that only restore this need not be covered.</summary>
    public IReadOnlySet<string> Restores { get; init; } = new HashSet<string>();

    /// <summary>The reasons of must edges that it keeps inside one operation.</summary>
    public IReadOnlySet<string> VouchedMust { get; init; } = new HashSet<string>();

    /// <summary>Traits of the kernel itself: the finest grain, nothing stored.</summary>
    public static PlanTraits Kernel { get; } = new() { Id = "kernel/1" };

    /// <summary>What a change of the property at <paramref name="path"/> does to its link.</summary>
    public Transition TransitionOf(string path) => Transitions.GetValueOrDefault(path);
}

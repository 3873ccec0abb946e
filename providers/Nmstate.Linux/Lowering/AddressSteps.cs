using Nmstate.Linux.Executing;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Linux.Lowering;

/// <summary>Links take part in IP, and cease to.</summary>
internal static class AddressSteps
{
    private const string Ipv6Switch = "ipv6.enabled";

    /// <summary>What follows from the addresses that a link has, or is so without anything being done, as long as no daemon runs.</summary>
    private static readonly string[] Consequences = ["ipv4.enabled", "ipv4.dhcp", "ipv6.dhcp", "ipv6.autoconf"];

    /// <summary>Turning IPv6 off takes its addresses along.</summary>
    public static IEnumerable<KernelOperation> Release(Step step)
    {
        var off = Indices(step, i => i is { Path: Ipv6Switch, To: false });
        var taken = off.Count == 0 ? [] : Indices(step, i => i is { From: InterfaceAddress { Ip.Family: IpFamily.V6 } });
        var removals = Indices(step, i => i.From is InterfaceAddress).Except(taken)
            .Select(i => (KernelOperation)RemoveAddress.Of(step.Name(), (InterfaceAddress)step.Items[i].From!, [step.Item(i)]));
        var switches = off.Take(1).Select(_ => SwitchIpv6.Of(step.Name(), false, step.Items(off.Concat(taken))));
        return WithConsequences(step, [.. removals, .. switches]);
    }

    public static IEnumerable<KernelOperation> Assign(Step step)
    {
        var on = Indices(step, i => i is { Path: Ipv6Switch, To: true });
        var switches = on.Select(i => (KernelOperation)SwitchIpv6.Of(step.Name(), true, [step.Item(i)]));
        var additions = Indices(step, i => i.To is InterfaceAddress)
            .Select(i => AddAddress.Of(step.Name(), (InterfaceAddress)step.Items[i].To!, [step.Item(i)]));
        return WithConsequences(step, [.. switches, .. additions]);
    }

    private static IReadOnlyList<KernelOperation> WithConsequences(Step step, IReadOnlyList<KernelOperation> operations)
    {
        var follow = Indices(step, i => Consequences.Contains(i.Path) && !(i is { Path: not "ipv4.enabled", To: true }));
        return operations is [.., var last]
            ? [.. operations.SkipLast(1), last with { Covers = [.. last.Covers, .. step.Items(follow)] }]
            : operations;
    }

    private static List<int> Indices(Step step, Func<StepItem, bool> isMeant)
        => [.. Enumerable.Range(0, step.Items.Count).Where(i => isMeant(step.Items[i]))];
}

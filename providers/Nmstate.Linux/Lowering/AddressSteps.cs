using Nmstate.Linux.Executing;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Lowering;

/// <summary>Links take part in IP, and cease to.</summary>
internal static class AddressSteps
{
    /// <summary>What follows from the addresses that a link has, or is so without anything being done, as long as no daemon runs.</summary>
    private static readonly string[] Consequences =
    [
        "ipv4.enabled", "ipv4.dhcp", "ipv4.auto-dns", "ipv4.auto-gateway", "ipv4.auto-routes",
        "ipv6.dhcp", "ipv6.auto-dns", "ipv6.auto-gateway", "ipv6.auto-routes",
    ];

    /// <summary>Turning IPv6 off takes its addresses along.</summary>
    public static IEnumerable<KernelOperation> Release(Step step)
    {
        var off = Indices(step, i => i is { Path: Ipv6Switches.Enabled, To: false });
        var taken = off.Count == 0 ? [] : Indices(step, i => i is { From: InterfaceAddress { Ip.Family: IpFamily.V6 } });
        var removals = Indices(step, i => i.From is InterfaceAddress).Except(taken)
            .Select(i => (KernelOperation)RemoveAddress.Of(step.Name(), (InterfaceAddress)step.Items[i].From!, [step.Item(i)]));
        return WithConsequences(step, [.. removals, .. Switches(step, i => i == off.FirstOrDefault(-1) ? step.Items(off.Concat(taken)) : [step.Item(i)])]);
    }

    public static IEnumerable<KernelOperation> Assign(Step step)
    {
        var additions = Indices(step, i => i.To is InterfaceAddress)
            .Select(i => AddAddress.Of(step.Name(), (InterfaceAddress)step.Items[i].To!, [step.Item(i)]));
        return WithConsequences(step, [.. Switches(step, i => [step.Item(i)]), .. additions]);
    }

    private static IEnumerable<KernelOperation> Switches(Step step, Func<int, EquatableList<Coverage>> covers)
        => Enumerable.Range(0, step.Items.Count).Select(i => Ipv6Switches.Of(step, i, covers(i))).OfType<KernelOperation>();

    private static IReadOnlyList<KernelOperation> WithConsequences(Step step, IReadOnlyList<KernelOperation> operations)
    {
        var follow = Indices(step, i => Consequences.Contains(i.Path) && !(i is { Path: "ipv4.dhcp" or "ipv6.dhcp", To: true }));
        return operations is [.., var last]
            ? [.. operations.SkipLast(1), last with { Covers = [.. last.Covers, .. step.Items(follow)] }]
            : operations;
    }

    private static List<int> Indices(Step step, Func<StepItem, bool> isMeant)
        => [.. Enumerable.Range(0, step.Items.Count).Where(i => isMeant(step.Items[i]))];
}

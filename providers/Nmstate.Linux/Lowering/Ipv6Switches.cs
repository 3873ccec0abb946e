using System.Collections.Frozen;
using Nmstate.Linux.Executing;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Lowering;

/// <summary>What of IPv6 is turned on and off under /proc/sys.</summary>
internal static class Ipv6Switches
{
    /// <summary>The path of the switch that takes all addresses along.</summary>
    public const string Enabled = "ipv6.enabled";

    private static readonly FrozenDictionary<string, Func<string, bool, EquatableList<Coverage>, KernelOperation>> Table =
        new Dictionary<string, Func<string, bool, EquatableList<Coverage>, KernelOperation>>
        {
            [Enabled] = SwitchIpv6.Of,
            ["ipv6.autoconf"] = SwitchAutoconf.Of,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The operation for an item that is a switch; null: it is none.</summary>
    public static KernelOperation? Of(Step step, int index, EquatableList<Coverage>? covers = null)
        => step.Items[index] is { To: bool on, Path: var path } && Table.TryGetValue(path, out var make) ? make(step.Name(), on, covers ?? [step.Item(index)]) : null;
}

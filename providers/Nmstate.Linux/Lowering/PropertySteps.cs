using System.Collections.Frozen;
using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.State;

namespace Nmstate.Linux.Lowering;

/// <summary>Links change in place: one property a message, since a message with several may be carried out in part.</summary>
internal static class PropertySteps
{
    private const uint CentisecondsInSecond = 100;
    private const string Mode = "link-aggregation.mode";
    private const string Primary = "link-aggregation.options.primary";

    /// <summary>What a property of the schema is in a message about a link.</summary>
    private static readonly FrozenDictionary<string, Func<ChangeLink, object, ChangeLink>> Table = new Dictionary<string, Func<ChangeLink, object, ChangeLink>>
    {
        ["mtu"] = (link, value) => link with { Mtu = (uint)value },
        ["mac-address"] = (link, value) => link with { Address = new HardwareAddress(((MacAddress)value).ToBytes()) },
        ["description"] = (link, value) => link with { Alias = (string)value },
        ["bridge.options.mac-ageing-time"] = (link, value) => link with { Data = new BridgeLink { AgeingTime = (uint)value * CentisecondsInSecond } },
        ["bridge.options.stp.enabled"] = (link, value) => link with { Data = new BridgeLink { StpState = (bool)value ? 1u : 0u } },
        ["bridge.options.stp.forward-delay"] = (link, value) => link with { Data = new BridgeLink { ForwardDelay = (byte)value * CentisecondsInSecond } },
        [Mode] = (link, value) => link with { Data = new BondLink { Mode = ((BondMode)value).Number } },
        ["link-aggregation.options.miimon"] = (link, value) => link with { Data = new BondLink { Miimon = (uint)value } },
        ["port.stp-path-cost"] = (link, value) => link with { Port = new BridgePort { Cost = (uint)value } },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<KernelOperation> Set(Step step)
    {
        // Another mode forgets the primary port by itself.
        var forgotten = step.Items.Any(i => i.Path == Mode) ? step.Items.ToList().FindIndex(i => i is { Path: Primary, To: "" }) : -1;
        return step.Items.Select((item, index) => index == forgotten ? null : item.Path == Mode && forgotten >= 0
            ? Property(step, index)! with { Covers = step.Items([index, forgotten]) }
            : Property(step, index)).OfType<KernelOperation>();
    }

    /// <summary>The operation for one item; null: nothing here can carry it out.</summary>
    public static KernelOperation? Property(Step step, int index)
    {
        var item = step.Items[index];
        if (Ipv6Switches.Of(step, index) is { } turned)
            return turned;
        if (item is { Path: Primary, To: string port })
            return SetPrimaryPort.Of(step.Name(), port, step.Item(index));
        if (item.To is null || !Table.TryGetValue(item.Path, out var set))
            return null;
        return ChangeInterface.Of($"set {item.Path} of {step.Name()} to {(item.To is string text ? $"'{text}'" : ValueText.Of(item.To))}", set(new ChangeLink(0, step.Name()), item.To), [step.Item(index)]);
    }

    /// <summary>What a bridge is made with.</summary>
    public static BridgeLink Bridge(LinuxBridgeOptions options) => new()
    {
        AgeingTime = options.MacAgeingTime * CentisecondsInSecond,
        StpState = options.Stp?.Enabled is { } enabled ? enabled ? 1u : 0u : null,
        ForwardDelay = options.Stp?.ForwardDelay * CentisecondsInSecond,
    };
}

using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>The kinds of links that this kernel has drivers for.</summary>
internal static class Kinds
{
    private static readonly Dictionary<InterfaceType, string> Probes = new()
    {
        [InterfaceType.Bond] = "link add name probe type bond",
        [InterfaceType.Dummy] = "link add name probe type dummy",
        [InterfaceType.Vlan] = "link add link lo name probe type vlan id 1",
    };

    /// <summary>The first kind that <paramref name="scenario"/> needs and this kernel lacks; null: it has all.</summary>
    public static async Task<string?> MissingAsync(Scenario scenario, CancellationToken cancellation)
    {
        foreach (var type in NeededBy(scenario))
            if (!await HasDriverAsync(Probes[type], cancellation))
                return type.Name;
        return null;
    }

    /// <summary>Scenarios whose faults are tried; the trait <c>kernel=any</c> marks those that any kernel has the drivers for.</summary>
    public static TheoryData<string> Faults(IEnumerable<string> scenarios) => [.. scenarios.Select(name =>
        NeededBy(new Scenario(name)).Any() ? new TheoryDataRow<string>(name) : new TheoryDataRow<string>(name).WithTrait("kernel", "any"))];

    private static IEnumerable<InterfaceType> NeededBy(Scenario scenario)
        => scenario.Read("current.yml").State.Interfaces!.Concat(scenario.Desired.State.Interfaces ?? [])
            .Where(i => i.State != InterfaceState.Ignore).Select(i => i.Type).OfType<InterfaceType>().Distinct().Where(Probes.ContainsKey);

    private static async Task<bool> HasDriverAsync(string probe, CancellationToken cancellation)
    {
        try
        {
            await IpAsync(probe, cancellation);
            await IpAsync("link delete probe", cancellation);
            return true;
        }
        catch (IpCommandException refused)
        {
            return !refused.Message.Contains("Unknown device type", StringComparison.Ordinal);
        }
    }
}

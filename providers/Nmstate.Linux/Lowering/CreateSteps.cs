using System.Collections.Frozen;
using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Linux.Lowering;

/// <summary>Links come, with what only their making can give them, and with what it can give them as well.</summary>
internal static class CreateSteps
{
    /// <summary>The kinds that can be made, by the schema's word.</summary>
    private static readonly FrozenDictionary<InterfaceType, Func<Step, ChangePlan, Interface, IEnumerable<KernelOperation>>> Kinds =
        new Dictionary<InterfaceType, Func<Step, ChangePlan, Interface, IEnumerable<KernelOperation>>>
        {
            [InterfaceType.LinuxBridge] = (step, _, link) => Bridge(step, link),
            [InterfaceType.Veth] = Veth,
            [InterfaceType.Ethernet] = Veth,
            [InterfaceType.Vlan] = (step, _, link) => Vlan(step, link),
            [InterfaceType.Bond] = (step, _, link) => Bond(step, link),
            [InterfaceType.Dummy] = (step, _, link) => Link(step, link, new OtherLink("dummy")),
        }.ToFrozenDictionary();

    public static IEnumerable<KernelOperation> Create(Step step, ChangePlan plan)
        => plan.After.Running.Find(step.Name()) is { Type: { } type } link && Kinds.TryGetValue(type, out var create) ? create(step, plan, link) : [];

    private static IEnumerable<KernelOperation> Veth(Step step, ChangePlan plan, Interface link)
    {
        // A mere ethernet is hardware: nothing here can make one.
        if (link.Veth is null || plan.After.Running.Find(link.Veth.Peer) is not { } peer)
            return [];
        var data = new VethLink { Peer = new VethPeer(peer.Name) { Mtu = peer.Mtu, Address = Address(peer) } };
        return [CreateInterface.Of(new CreateLink(link.Name, data) { Mtu = link.Mtu, Address = Address(link) }, step.Whole())];
    }

    /// <summary>
    /// The MTU goes in a message of its own: one that a bridge is made with does not last, it follows the lowest of its ports until
    /// another one is set.
    /// </summary>
    private static IEnumerable<KernelOperation> Bridge(Step step, Interface link)
    {
        var data = link.Bridge?.Options is { } options ? PropertySteps.Bridge(options) : new BridgeLink();
        yield return CreateInterface.Of(new CreateLink(link.Name, data) { Address = Address(link) }, step.Whole());
        var mtu = step.Items.Select((item, index) => (item, index)).FirstOrDefault(i => i.item.Path == "mtu");
        if (mtu.item is { To: uint and not DefaultMtu })
            yield return PropertySteps.Property(step, mtu.index)!;
    }

    private static IEnumerable<KernelOperation> Vlan(Step step, Interface link)
        => Link(step, link, new VlanLink { Id = link.Vlan!.Id }, link.Vlan.BaseIface);

    private static IEnumerable<KernelOperation> Bond(Step step, Interface link)
        => Link(step, link, new BondLink { Mode = link.LinkAggregation!.Mode?.Number, Miimon = link.LinkAggregation.Options?.Miimon });

    private static IEnumerable<KernelOperation> Link(Step step, Interface link, LinkData data, string? baseName = null)
        => [CreateInterface.Of(new CreateLink(link.Name, data) { Mtu = link.Mtu, Address = Address(link) }, step.Whole(), baseName)];

    private static HardwareAddress? Address(Interface link) => link.MacAddress is { } mac ? new HardwareAddress(mac.ToBytes()) : null;

    /// <summary>ETH_DATA_LEN, linux/if_ether.h.</summary>
    private const uint DefaultMtu = 1500;
}

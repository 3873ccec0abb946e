using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Kinds;

/// <summary>Hardware: netplan finds it, and does not make it.</summary>
internal static class EthernetKind
{
    public static DefinitionKind Kind { get; } = new(Hardware.Section, InterfaceType.Ethernet);
}

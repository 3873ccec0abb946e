using Nmstate.Providers.Conformance;
using Nmstate.Providers.Netplan.Tests.Files;

namespace Nmstate.Providers.Netplan.Tests;

public sealed class InstalledForNetworkdTests : ScenarioConformance<InstalledForNetworkd>;

public sealed class OursForNetworkdTests : ScenarioConformance<OursForNetworkd>;

public sealed class InstalledForNetworkManagerTests : ScenarioConformance<InstalledForNetworkManager>;

public sealed class OursForNetworkManagerTests : ScenarioConformance<OursForNetworkManager>;

public sealed class TableTests : CapabilityConformance<InstalledForNetworkd>;

public sealed class OldestTableTests : CapabilityConformance<OldestNetplan>
{
    private const string TakesPairs = "the scenarios that ask for it have pairs too, which came with 0.107: TableTests";

    protected override IReadOnlyDictionary<string, string> TriedElsewhere { get; } = new Dictionary<string, string>
    {
        ["interfaces[*].mac-address"] = TakesPairs,
        ["interfaces[veth].veth.peer"] = TakesPairs,
        ["interfaces[linux-bridge].bridge.options.mac-ageing-time"] = TakesPairs,
        ["interfaces[linux-bridge].bridge.options.stp.enabled"] = TakesPairs,
        ["interfaces[linux-bridge].bridge.options.stp.forward-delay"] = TakesPairs,
    };
}

public sealed class DeclarationTests : DeclarationConformance<InstalledForNetworkd>;

public sealed class CompletenessTests : CompletenessConformance<InstalledForNetworkd>
{
    protected override IReadOnlyDictionary<Type, string> NotInherited { get; } = new Dictionary<Type, string>
    {
        [typeof(LoweringConformance<>)] = "ScenarioTests pins what it would do",
    };
}

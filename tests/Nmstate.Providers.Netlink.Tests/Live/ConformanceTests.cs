using Nmstate.Providers.Conformance;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>Every scenario, on a real kernel.</summary>
public sealed class ScenarioTests : ScenarioConformance<NetlinkHost>;

[Trait("kernel", "any")]
public sealed class TableTests : CapabilityConformance<NetlinkHost>;

[Trait("kernel", "any")]
public sealed class DeclarationTests : DeclarationConformance<NetlinkHost>;

[Trait("kernel", "any")]
public sealed class CompletenessTests : CompletenessConformance<NetlinkHost>
{
    protected override IReadOnlyDictionary<Type, string> NotInherited { get; } = new Dictionary<Type, string>
    {
        [typeof(LoweringConformance<>)] = "what it would do takes no host: Lowering/ScenarioLoweringTests",
    };
}

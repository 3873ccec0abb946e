using Nmstate.Providers.Conformance;
using Nmstate.Testing;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>Every scenario, on a real kernel.</summary>
public sealed class ScenarioTests : ScenarioConformance<NetlinkHost>;

[Trait(Kinds.Kernel, Kinds.AnyKernel)]
public sealed class TableTests : CapabilityConformance<NetlinkHost>;

[Trait(Kinds.Kernel, Kinds.AnyKernel)]
public sealed class DeclarationTests : DeclarationConformance<NetlinkHost>;

[Trait(Kinds.Kernel, Kinds.AnyKernel)]
public sealed class CompletenessTests : CompletenessConformance<NetlinkHost>
{
    protected override IReadOnlyDictionary<Type, string> NotInherited { get; } = new Dictionary<Type, string>
    {
        [typeof(LoweringConformance<>)] = "what it would do takes no host: Lowering/ScenarioLoweringTests",
    };
}

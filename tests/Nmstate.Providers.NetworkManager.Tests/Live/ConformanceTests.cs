using Nmstate.Providers.Conformance;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>Every scenario, with the real NetworkManager.</summary>
public sealed class ScenarioTests : ScenarioConformance<NetworkManagerHost>;

[Trait(Kinds.Kernel, Kinds.AnyKernel)]
public sealed class TableTests : CapabilityConformance<NetworkManagerHost>;

[Trait(Kinds.Kernel, Kinds.AnyKernel)]
public sealed class DeclarationTests : DeclarationConformance<NetworkManagerHost>;

[Trait(Kinds.Kernel, Kinds.AnyKernel)]
public sealed class CompletenessTests : CompletenessConformance<NetworkManagerHost>
{
    protected override IReadOnlyDictionary<Type, string> NotInherited { get; } = new Dictionary<Type, string>
    {
        [typeof(LoweringConformance<>)] = "what it would do takes no host: Lowering/ScenarioLoweringTests",
    };
}

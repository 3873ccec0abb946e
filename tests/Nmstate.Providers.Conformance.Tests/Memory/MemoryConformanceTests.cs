namespace Nmstate.Providers.Conformance.Tests.Memory;

public sealed class ScenarioTests : ScenarioConformance<MemoryHost>;

public sealed class CapabilityTests : CapabilityConformance<MemoryHost>;

public sealed class DeclarationTests : DeclarationConformance<MemoryHost>;

public sealed class CompletenessTests : CompletenessConformance<MemoryHost>
{
    protected override IReadOnlyDictionary<Type, string> NotInherited { get; } = new Dictionary<Type, string>
    {
        [typeof(LoweringConformance<>)] = "its operations are the steps of the plan, which plan.txt pins",
    };
}

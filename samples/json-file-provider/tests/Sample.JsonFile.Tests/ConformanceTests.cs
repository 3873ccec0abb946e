using Nmstate.Providers.Conformance;

namespace Sample.JsonFile.Tests;

public sealed class ScenarioTests : ScenarioConformance<JsonFileHost>;

public sealed class LoweringTests : LoweringConformance<JsonFileHost>;

public sealed class CapabilityTests : CapabilityConformance<JsonFileHost>;

public sealed class DeclarationTests : DeclarationConformance<JsonFileHost>;

public sealed class CompletenessTests : CompletenessConformance<JsonFileHost>;

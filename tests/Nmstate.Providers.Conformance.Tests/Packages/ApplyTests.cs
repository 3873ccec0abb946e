using Nmstate.Testing;

namespace Nmstate.Providers.Conformance.Tests.Packages;

/// <summary>The tests that start the command for an apply.</summary>
[CollectionDefinition(ApplyTurn.Collection)]
public sealed class ApplyTests : ICollectionFixture<ApplyTurn>;

using Nmstate.Testing;

namespace Nmstate.Providers.Netplan.Tests;

/// <summary>The tests that start the command for an apply.</summary>
[CollectionDefinition(ApplyTurn.Collection)]
public sealed class ApplyTests : ICollectionFixture<ApplyTurn>;

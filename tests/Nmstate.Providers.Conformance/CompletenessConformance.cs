using Nmstate.Scenarios;

namespace Nmstate.Providers.Conformance;

/// <summary>Nothing is left out: neither a class of rules nor a scenario.</summary>
/// <typeparam name="THost">The host, and the provider that is judged.</typeparam>
public abstract class CompletenessConformance<THost> : Conformance<THost>
    where THost : IConformanceHost, new()
{
    /// <summary>Classes of rules that nothing here inherits for this host, with the reason.</summary>
    protected virtual IReadOnlyDictionary<Type, string> NotInherited => new Dictionary<Type, string>();

    /// <summary>Every abstract class of this package has an heir for this host in the assembly of this test.</summary>
    [Fact]
    public virtual void Every_class_of_rules_has_an_heir_here_or_a_reason()
    {
        var rules = typeof(CompletenessConformance<>).Assembly.GetExportedTypes()
            .Where(t => t is { IsAbstract: true, IsGenericTypeDefinition: true } && t != typeof(Conformance<>));
        var inherited = GetType().Assembly.GetTypes().Where(t => !t.IsAbstract).SelectMany(Ancestors).ToHashSet();

        Assert.Equal(
            NotInherited.Keys.Select(t => t.Name).Order(StringComparer.Ordinal),
            rules.Where(r => !inherited.Contains(r.MakeGenericType(typeof(THost)))).Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>The folders that are here are those that the package brought, and what is said to be short of them is among them.</summary>
    [Fact]
    public virtual void Every_scenario_is_here()
    {
        Assert.Empty(Scenario.Brought.Except(Scenario.Names));
        Assert.Empty(Host.Shortfalls.Keys.Except(Scenario.Names));
    }

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            yield return ancestor;
    }
}

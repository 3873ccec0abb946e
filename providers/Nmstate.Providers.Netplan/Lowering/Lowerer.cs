using Nmstate.Planning.Hosts;
using Nmstate.Planning.Placing;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Netplan.Yaml;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>From one stored network to another: what the files say afterwards.</summary>
/// <param name="configuration">What the files define before.</param>
/// <param name="before">The stored network that they mean.</param>
/// <param name="after">The stored network that is wanted: never what was observed.</param>
internal sealed class Lowerer(Configuration configuration, HostNetwork before, HostNetwork after)
{
    private readonly ResolverHome _resolver = new(configuration, before, after);

    /// <summary>The tree after <paramref name="plan"/>.</summary>
    /// <exception cref="ProviderException">Files cannot say it.</exception>
    public static NetplanTree Lower(ChangePlan plan, NetplanTree tree)
        => new Lowerer(Configuration.Of(tree), plan.Before.Stored, plan.After.Stored).Revise(tree, plan.Changes.Select(c => c.Object.Name));

    /// <summary>Files that mean <paramref name="network"/>, beside those of <paramref name="others"/>, which are about other things.</summary>
    /// <exception cref="ProviderException">Files cannot say it.</exception>
    public static NetplanTree Write(HostNetwork network, NetplanTree others)
    {
        var configuration = Configuration.Of(others);
        var homes = network.DnsHomes.Count > 0 ? network.DnsHomes
            : Placement.OfDns(new HostState(HostNetwork.Empty, HostNetwork.Empty, HostFacts.None), network, NetplanTraits.Of(configuration))
                ?? throw new ProviderException("netplan keeps name servers at an interface, and none here has addresses or DHCP of the families that they need");
        return new Lowerer(configuration, HostNetwork.Empty, network.With(homes)).Revise(others, network.Interfaces.Keys);
    }

    private NetplanTree Revise(NetplanTree tree, IEnumerable<string> changed)
    {
        var revision = new Revision(tree);
        foreach (var name in Touched(changed))
            Revise(revision, name);
        foreach (var name in NamelessBases())
            revision.Create(Hardware.Section, name, DefinitionText.Of(new Subject(Bare(name), RouteSet.Empty, [], null, configuration.Renderer, IdOf))
                .With("renderer", YamlValues.Text(configuration.Renderer)));
        return revision.ToTree();
    }

    /// <summary>Membership is stated on the port, and written at the controller.</summary>
    private List<string> Touched(IEnumerable<string> changed)
    {
        var names = changed.ToHashSet(StringComparer.Ordinal);
        var controllers = names.SelectMany(n => (IEnumerable<string?>)[before.Find(n)?.Controller, after.Find(n)?.Controller]);
        return names.Concat(_resolver.Touched).Concat(controllers.Where(c => !string.IsNullOrEmpty(c)).Select(c => c!)).Distinct().Order(StringComparer.Ordinal).ToList();
    }

    private void Revise(Revision revision, string name)
    {
        var definition = configuration.Of(name).FirstOrDefault();
        var renderer = definition?.Renderer ?? configuration.Renderer;
        var was = Subject.Of(before, name, _resolver.Before(name), renderer, IdOf);
        if (Subject.Of(after, name, _resolver.After(name), renderer, IdOf) is not { } wanted)
        {
            if (was is not null && definition is not null)
                revision.Remove(definition);
            return;
        }

        var kind = Kinds.DefinitionKind.Of(wanted.Interface);
        var text = DefinitionText.Of(wanted);
        if (definition is not null && was is not null && definition.Section == kind.Section)
        {
            var said = was.IsPort && !wanted.IsPort ? SaidBy(definition, DefinitionText.Of(was)) : DefinitionText.Of(was);
            revision.Change(definition, WithSaidAlong([.. DefinitionDifference.Of(said, text)], definition, kind, text));
            return;
        }

        if (definition is not null)
            revision.Remove(definition);
        revision.Create(kind.Section, name, text.With("renderer", YamlValues.Text(renderer)));
    }

    /// <summary>Hardware that only a VLAN names: netplan wants a definition of it, which then says that it is left alone.</summary>
    private IEnumerable<string> NamelessBases()
        => BasesOf(after).Where(name => after.Find(name) is null && !configuration.Of(name).Any());

    /// <summary>The interfaces that others of <paramref name="network"/> stand on.</summary>
    public static IEnumerable<string> BasesOf(HostNetwork network)
        => network.Interfaces.Values.Select(i => i.Type!.Value.Kind.Base?.Invoke(i)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static Interface Bare(string name) => InterfaceForm.Normal(new Interface { Name = name, Type = InterfaceType.Ethernet });

    /// <summary>What went without saying for a port must be said when it leaves: the values that no file has are taken out of <paramref name="text"/>.</summary>
    private static YamlMapping SaidBy(Definition definition, YamlMapping text)
        => text.Keys.Aggregate(text, (said, key) => definition.Layers.Has(key) ? said : said.With(key, null));

    private static IEnumerable<KeyChange> WithSaidAlong(IReadOnlyList<KeyChange> changes, Definition definition, Kinds.DefinitionKind kind, YamlMapping text)
        => kind.SaidAlong is { } path && changes.Any(c => c.Path[0] == path[0]) && !definition.Parts.Any(p => p.Mapping.Find(path) is not null)
            ? changes.Append(new SetValue(path, text.Find(path)!))
            : changes;

    private string IdOf(string name) => configuration.Of(name).FirstOrDefault()?.Id ?? name;
}

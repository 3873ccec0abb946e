using Nmstate.NetworkManager.Executing;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>Values that run and that no profile says: of links that are made anew, and on ways back.</summary>
/// <param name="stored">What is stored afterwards.</param>
internal sealed class Inherited(HostNetwork stored)
{
    private const string Mac = "mac-address";
    private const string Mtu = "mtu";

    /// <summary>Whether a step is about nothing else.</summary>
    public bool IsAll(Step step) => step.Items.Count > 0 && step.Items.All(item => Is(step, item));

    /// <summary>Whether an item is such a value, of each link that it is about.</summary>
    public bool Is(Step step, StepItem item) => step.Targets(item).All(target => Is(target.About.Name, target.Path, item.To));

    /// <summary>What sets such values of <paramref name="steps"/>, a link at a time.</summary>
    public IEnumerable<DaemonOperation> Lower(IEnumerable<Step> steps)
        => from step in steps
           from value in Enumerable.Range(0, step.Items.Count).Where(i => Is(step, step.Items[i]))
               .SelectMany(i => step.Targets(step.Items[i]).Select(target => (target.About.Name, target.Path, step.Items[i].To, Index: i)))
           group value by (step, value.Name) into values
           select (DaemonOperation)SetInherited.Of(
               values.Key.Name,
               values.FirstOrDefault(v => v.Path == Mac).To as MacAddress?,
               values.FirstOrDefault(v => v.Path == Mtu).To as uint?,
               CoveredHere(values.Key.step, values.Select(v => v.Index)).ToEquatableList());

    /// <summary>The activation that makes a link holds all of its making: other steps wait for that, and not for this.</summary>
    private static IEnumerable<Coverage> CoveredHere(Step step, IEnumerable<int> items)
        => step.Kind == StepKind.Create ? [] : items.Select(i => new Coverage(step.Id, i, 1));

    private bool Is(string name, string path, object? to) => path switch
    {
        Mac => to is MacAddress && stored.Find(name) is not { MacAddress: not null },
        Mtu => to is uint && stored.Find(name) is not { Mtu: not null },
        _ => false,
    };
}

using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>Values that run and that no profile says: ways back ask for them, documents never do.</summary>
/// <param name="stored">What is stored afterwards.</param>
internal sealed class Inherited(HostNetwork stored)
{
    private const string Mac = "mac-address";
    private const string Mtu = "mtu";

    /// <summary>Whether a step is about nothing else.</summary>
    public bool IsAll(Step step) => step.Items.Count > 0 && step.Items.All(item => Is(step, item));

    /// <summary>What sets such values of <paramref name="steps"/>.</summary>
    public IEnumerable<DaemonOperation> Lower(IEnumerable<Step> steps)
        => from step in steps
           let found = Enumerable.Range(0, step.Items.Count).Where(i => Is(step, step.Items[i])).ToList()
           where found.Count > 0
           let items = found.ConvertAll(i => step.Items[i])
           select (DaemonOperation)SetInherited.Of(
               step.Id.Object.Name,
               items.Find(i => i.Path == Mac)?.To as MacAddress?,
               items.Find(i => i.Path == Mtu)?.To as uint?,
               found.Select(i => new Coverage(step.Id, i, 1)).ToEquatableList());

    private bool Is(Step step, StepItem item) => item.Path switch
    {
        Mac => item.To is MacAddress && stored.Find(step.Id.Object.Name) is { MacAddress: null },
        Mtu => item.To is uint && stored.Find(step.Id.Object.Name) is { Mtu: null },
        _ => false,
    };
}

using Microsoft.Extensions.Logging;
using Nmstate.Linux.Executing;
using Nmstate.Linux.Lowering;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Restoring;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>The daemon takes files on: what it does not do is done after it, and what it does besides is undone.</summary>
/// <param name="host">The host.</param>
/// <param name="renderer">The daemon.</param>
/// <param name="operation">The operation.</param>
/// <param name="plan">The plan that it is a part of.</param>
internal sealed class TakingOn(LiveHost host, IRenderer renderer, TakeOn operation, ChangePlan plan)
{
    private static readonly StepKind[] Identity = [StepKind.Destroy, StepKind.Create];

    private readonly HashSet<string> _changed = LivePreparation.NamesIn(plan.Steps);

    /// <exception cref="ProviderException">The daemon or the kernel refuses.</exception>
    public async ValueTask RunAsync(CancellationToken cancellation)
    {
        var links = operation.Links.ToHashSet(StringComparer.Ordinal);
        var preservation = await Preservation.BeginAsync(host.Kernel, links, _changed, cancellation).ConfigureAwait(false);
        try
        {
            await renderer.TakeOnAsync(operation, plan, new Rest(host, renderer, preservation.Links), cancellation).ConfigureAwait(false);
            await RepairAsync(cancellation).ConfigureAwait(false);
        }
        catch
        {
            await GiveBackAsync(preservation).ConfigureAwait(false);
            throw;
        }

        await preservation.RestoreAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Whoever rolls back begins with what is there then: what is lost now is known here only.</summary>
    private async ValueTask GiveBackAsync(Preservation preservation)
    {
        try
        {
            await preservation.RestoreAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (ProviderException refused)
        {
            host.Kernel.Logger.LogError(refused, "Not given back: {Fault}", refused.Message);
        }
    }

    /// <summary>Has the kernel set what the daemon leaves as it was, such as an MTU that no file asks for any more.</summary>
    private async ValueTask RepairAsync(CancellationToken cancellation)
    {
        var now = HostState.Of(await host.QueryAsync(caller: null, cancellation).ConfigureAwait(false));
        var way = Way(now, _changed);
        // A link that is not there, or is another one, is not made behind the daemon's back: verification finds it.
        var other = way.Steps.Where(s => Identity.Contains(s.Kind)).SelectMany(s => s.Changes.Append(s.Id.Object)).Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var repair in Lowerer.Lower(other.Count == 0 ? way : Way(now, _changed.Except(other))).Operations.Cast<KernelOperation>())
        {
            host.Kernel.Logger.LogInformation("{Daemon} has left it as it was: {Operation}", renderer.Name, repair.Title);
            try
            {
                await PlanExecutor.ExecuteAsync(repair, host.Kernel, cancellation).ConfigureAwait(false);
            }
            catch (OperationRefusedException refused) when (refused.InnerException is NetlinkException { Error.IsDoneByOthers: true })
            {
                // So the daemon has done it after all, or verification finds what is missing.
                host.Kernel.Logger.LogInformation("{Daemon} was faster: {Operation}", renderer.Name, repair.Title);
            }
        }
    }

    private ChangePlan Way(HostState now, IEnumerable<string> names)
    {
        var present = names.Where(n => now.Running.Find(n) is not null && plan.After.Running.Find(n) is not null).ToList();
        var wanted = now.Running.With(
            present.Select(n => KeyValuePair.Create(n, (Interface?)Wanted(n, now.Running.Find(n)!))), present.Select(n => KeyValuePair.Create(n, plan.After.Running.RoutesOf(n))));
        return Planner.PlanStates(
            new HostState(now.Running, HostNetwork.Empty, now.Facts), new HostState(wanted, HostNetwork.Empty, now.Facts), PlanTraits.Kernel, plan.Options with { Force = true });
    }

    /// <summary>What a link has from others, such as the address that it gets back when it leaves a bond, is as it comes unless it is to change.</summary>
    private Interface Wanted(string name, Interface now)
    {
        var (before, after) = (plan.Before.Running.Find(name), plan.After.Running.Find(name)!);
        return (Interface)Interface.Schema.Create(p => p.Inherited && before is not null && Equals(p.Get(before), p.Get(after)) ? p.Get(now) : p.Get(after));
    }
}

using Nmstate.Linux.Executing;
using Nmstate.Linux.Lowering;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Netlink.Resolver;

/// <summary>Has the C library ask these name servers.</summary>
/// <param name="File">Where they are written.</param>
/// <param name="Wanted">All of them, and the search domains.</param>
internal sealed record SetNameServers(ResolverFile File, DnsSettings Wanted) : KernelOperation
{
    /// <summary>The most servers that the C library asks: MAXNS, resolv.h.</summary>
    private const int Most = 3;

    /// <summary>The operation for a step that sets name servers.</summary>
    /// <exception cref="PlanRefusedException">The file cannot say it, or is not ours.</exception>
    public static SetNameServers Of(Step step, ChangePlan plan, ResolverFile file)
    {
        if (file.Objection is { } objection)
            throw new PlanRefusedException(step.Items.Select(i => new Refusal(step.Id.Object, i.Path, objection, "Use the provider of the program that writes it.")));
        var wanted = plan.After.Running.Dns;
        if (wanted.Server!.Count > Most)
            throw new PlanRefusedException(new Refusal(step.Id.Object, "server", $"the C library asks {Most} name servers, and never the others", "Leave the others out."));
        return new SetNameServers(file, wanted)
        {
            Title = "set the name servers of the whole host",
            NativeText = $"{file.Name}: nameserver {Listed(wanted.Server)}; search {Listed(wanted.Search!)}",
            Covers = [step.Whole()],
        };
    }

    private static string Listed<T>(EquatableList<T> values) => values.Count == 0 ? "(none)" : string.Join(' ', values);

    internal override ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        File.Write(Wanted);
        return ValueTask.CompletedTask;
    }
}

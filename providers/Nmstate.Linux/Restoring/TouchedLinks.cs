using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Querying;
using Nmstate.Planning.Plans;

namespace Nmstate.Linux.Restoring;

/// <summary>Which links a plan may affect, beyond what the schema says of them.</summary>
internal static class TouchedLinks
{
    private const string Controller = "controller";

    /// <summary>The links whose addresses and foreign routes may fall: those of the steps, their controllers, and what stands on them.</summary>
    public static HashSet<string> Of(ChangePlan plan, KernelSnapshot kernel)
    {
        var touched = NamesIn(plan.Steps.Where(s => s.Id.Object.Kind == ObjectKind.Interface)).ToHashSet(StringComparer.Ordinal);
        while (kernel.Links.Where(l => StandsOn(kernel, l, touched) && touched.Add(l.Name)).ToList().Count > 0)
        {
        }

        return touched;
    }

    /// <summary>The links of which only routes change.</summary>
    public static HashSet<string> OfRoutes(ChangePlan plan)
        => NamesIn(plan.Steps.Where(s => s.Id.Object.Kind == ObjectKind.Routes)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> NamesIn(IEnumerable<Step> steps)
        => steps.SelectMany(s => s.Changes.Append(s.Id.Object).Select(o => o.Name)
            .Concat(s.Items.Where(i => i.Path == Controller).SelectMany(i => (object?[])[i.From, i.To]).OfType<string>()));

    private static bool StandsOn(KernelSnapshot kernel, Link link, HashSet<string> touched)
        => link is { LinkNetnsId: null, Data: not VethLink } && kernel.NameOf(link.BaseIndex) is { } below && touched.Contains(below);
}

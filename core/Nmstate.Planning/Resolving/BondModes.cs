using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>A change of a bond's mode forgets its options, as the schema has it: what is wanted of them is said again.</summary>
internal static class BondModes
{
    public static void Apply(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => !w.Absent && w.Type == InterfaceType.Bond && !resolution.IsNew(w)))
        {
            var before = resolution.Current.Find(wish.Name)!.LinkAggregation!;
            if (wish.Mentioned.LinkAggregation is not { Mode: { } mode } bond || mode == before.Mode)
                continue;
            if (before.Options?.Primary is { Length: > 0 } && bond.Options?.Primary is null)
                wish.Add(
                    "link-aggregation.options.primary",
                    wish.Mentioned with { LinkAggregation = bond with { Options = (bond.Options ?? new BondOptions()) with { Primary = "" } } },
                    new Reason(Origin.Derived, wish.Why("link-aggregation.mode").At, "another mode forgets the options of this one"));
        }
    }
}

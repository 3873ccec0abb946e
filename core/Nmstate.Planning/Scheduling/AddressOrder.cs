using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling;

/// <summary>
/// The first address of an IPv4 subnet is the one that packets leave from. Where addresses change, the order is made as it is wanted:
/// what stands in the way is released for a moment, and everything is assigned in the wanted order.
/// </summary>
internal static class AddressOrder
{
    private const string Path = "ipv4.address";

    public static void Add(Schedule schedule)
    {
        foreach (var draft in schedule.Drafts.Where(d => d.Id.Kind is StepKind.Assign or StepKind.Release).ToList())
        {
            var name = draft.Id.Object.Name;
            if (schedule.Before.Running.Find(name)?.Ipv4?.Address is not { } before || schedule.After.Running.Find(name)?.Ipv4?.Address is not { } after)
                continue;
            if (schedule.Find(ObjectRef.Interface(name), StepKind.Destroy) is not null || !draft.Items.Any(i => i.Path == Path))
                continue;
            foreach (var address in OutOfPlace(before, after))
            {
                schedule.Add(draft.Id.Object, StepKind.Release, new StepItem(StepRole.Transient, Path, address, null));
                schedule.Add(draft.Id.Object, StepKind.Assign, new StepItem(StepRole.Restore, Path, null, address));
            }
        }
    }

    /// <summary>Brings the addresses that a step assigns into the order that is wanted.</summary>
    public static void Sort(Schedule schedule)
    {
        foreach (var draft in schedule.Drafts.Where(d => d.Id.Kind == StepKind.Assign))
        {
            if (schedule.After.Running.Find(draft.Id.Object.Name) is not { } after)
                continue;
            var places = after.Ipv4!.Address!.Concat(after.Ipv6!.Address!).Select((address, place) => (address, place)).ToDictionary(p => p.address, p => p.place);
            var sorted = draft.Items.OrderBy(i => i.To is InterfaceAddress address ? places.GetValueOrDefault(address) : -1).ToList();
            draft.Items.Clear();
            draft.Items.AddRange(sorted);
        }
    }

    private static IEnumerable<InterfaceAddress> OutOfPlace(EquatableList<InterfaceAddress> before, EquatableList<InterfaceAddress> after)
    {
        var stays = before.ToHashSet();
        stays.IntersectWith(after);
        foreach (var subnet in after.GroupBy(a => a.Network))
        {
            var wanted = subnet.ToList();
            var standing = before.Where(a => a.Network == subnet.Key && stays.Contains(a)).ToList();
            var right = 0;
            while (right < standing.Count && standing[right] == wanted[right])
                right++;
            foreach (var address in standing.Skip(right))
                yield return address;
        }
    }
}

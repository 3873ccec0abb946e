using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Scheduling;

/// <summary>Which step of a link carries which of its properties.</summary>
internal static class Facets
{
    private static readonly (string Path, StepKind TurningOff, StepKind TurningOn)[] Table =
    [
        // A primary port is one that is there: it is told after the port has joined.
        ("link-aggregation.options.primary", StepKind.Port, StepKind.Port),
        ("state", StepKind.Down, StepKind.Up),
        ("controller", StepKind.Detach, StepKind.Attach),
        ("port", StepKind.Port, StepKind.Port),
        ("ipv4", StepKind.Release, StepKind.Assign),
        ("ipv6", StepKind.Release, StepKind.Assign),
    ];

    /// <summary>The kind of step that makes the property at <paramref name="path"/> into <paramref name="to"/>.</summary>
    public static StepKind Of(string path, object to)
    {
        foreach (var (prefix, turningOff, turningOn) in Table)
            if (path == prefix || (path.StartsWith(prefix, StringComparison.Ordinal) && path[prefix.Length] == '.'))
                return to is false or "" or State.InterfaceState.Down ? turningOff : turningOn;
        return StepKind.Set;
    }

    /// <summary>Whether a new link is made with the property: what makes it what it is, its address and MTU, and the options of its kind.</summary>
    /// <remarks>rtnl_newlink_create in net/core/rtnetlink.c reads these; an alias, for one, it does not.</remarks>
    public static bool RidesOnCreate(string path)
        => Of(path, true) == StepKind.Set && (path is "type" or "mac-address" or "mtu" || State.Interface.Schema.Resolve(path)![0].For.Length > 0);
}

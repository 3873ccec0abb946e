using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Linux.Lowering;

/// <summary>Links go, and go up and down.</summary>
internal static class LinkSteps
{
    public static IEnumerable<KernelOperation> Destroy(Step step) => [DestroyInterface.Of(step.Name(), step.Whole())];

    /// <summary>Up, or down again, where the link came up with the one that it stands on.</summary>
    public static IEnumerable<KernelOperation> Up(Step step)
        => step.Items[^1].To is InterfaceState.Down ? Down(step) : [ChangeInterface.Of($"take {step.Name()} up", new ChangeLink(0, step.Name()) { Up = true }, [step.Whole()])];

    public static IEnumerable<KernelOperation> Down(Step step)
        => [ChangeInterface.Of($"take {step.Name()} down", new ChangeLink(0, step.Name()) { Up = false }, [step.Whole()]) with { Impact = Impact.Bounce }];
}

using Nmstate.Linux.Executing;
using Nmstate.NetworkManager.Executing;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>Tells the kernel something of a link that no profile is about; the daemon looks on.</summary>
/// <param name="Name">The interface.</param>
/// <param name="Told">What the kernel is told.</param>
internal sealed record ChangeLinkOfOthers(string Name, KernelOperation Told) : DaemonOperation
{
    public static ChangeLinkOfOthers Of(string name, KernelOperation told) => new(name, told)
    {
        Title = told.Title,
        NativeText = told.NativeText,
        Covers = told.Covers,
        Impact = told.Impact,
    };

    internal override bool LeavesInUse => true;

    internal override IEnumerable<string> Interfaces => [Name];

    internal override ValueTask ExecuteAsync(DaemonSession session, CancellationToken cancellation) => PlanExecutor.ExecuteAsync(Told, session.Kernel, cancellation);
}

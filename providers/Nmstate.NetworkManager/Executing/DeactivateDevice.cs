using Nmstate.NetworkManager.DBus;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.NetworkManager.Executing;

/// <summary>Has a device stop using its profile: addresses, routes and membership go; the profile stays.</summary>
/// <param name="Name">The interface.</param>
internal sealed record DeactivateDevice(string Name) : DaemonOperation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static DeactivateDevice Of(string name, Impact impact, EquatableList<Coverage> covers) => new(name)
    {
        Title = $"deactivate {name}",
        NativeText = $"DeactivateConnection {name}",
        Covers = covers,
        Impact = impact,
    };

    internal override IEnumerable<string> Interfaces => [Name];

    internal override async ValueTask ExecuteAsync(DaemonSession session, CancellationToken cancellation)
    {
        if ((await session.LookAsync(cancellation).ConfigureAwait(false)).DeviceOf(Name)?.Active is not { } active)
            return;
        await session.UntilAsync(
            () => session.Bus.DeactivateAsync(active, cancellation),
            async () => (await session.LookAsync(cancellation).ConfigureAwait(false)).DeviceOf(Name) is null or { Active: null, State: <= DeviceState.Disconnected },
            Patience,
            () => $"{Name} is still in use after {Patience.TotalSeconds} seconds",
            cancellation).ConfigureAwait(false);
    }
}

using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Querying;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.NetworkManager.Executing;

/// <summary>Activates a saved profile, and waits until its interface is as far as it gets by itself.</summary>
/// <param name="Name">The interface.</param>
/// <param name="Uuid">The profile.</param>
/// <param name="Ports">Interfaces that the daemon activates along with it, as its ports.</param>
/// <param name="MayStayOnTheWay">
/// Whether it may come no further than to wait: for a lease that need not come, or for the carrier of a port.
/// </param>
internal sealed record ActivateProfile(string Name, string Uuid, EquatableList<ActivatedPort> Ports, bool MayStayOnTheWay) : DaemonOperation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static ActivateProfile Of(
        string name, ProfileSettings settings, EquatableList<ActivatedPort> ports, bool mayStayOnTheWay, Impact impact, EquatableList<Coverage> covers)
        => new(name, ConnectionSection.UuidOf(settings), ports, mayStayOnTheWay)
        {
            Title = $"activate the profile of {name}{(ports.Count == 0 ? "" : $", and with it those of {string.Join(", ", ports.Select(p => p.Name))}")}",
            NativeText = $"ActivateConnection {name}",
            Covers = covers,
            Impact = impact,
        };

    internal override IEnumerable<string> Interfaces => Ports.Select(p => p.Name).Prepend(Name);

    internal override async ValueTask ExecuteAsync(DaemonSession session, CancellationToken cancellation)
    {
        var active = "";
        await session.UntilAsync(
            async () =>
            {
                var profile = await session.Bus.FindProfileAsync(Uuid, cancellation).ConfigureAwait(false);
                active = await session.Bus.ActivateAsync(profile, cancellation).ConfigureAwait(false);
            },
            async () =>
            {
                var now = await session.LookAsync(cancellation).ConfigureAwait(false);
                active = Followed(now, active);
                return IsThere(now, active) && Ports.All(port => IsActive(now, port));
            },
            Patience,
            () => $"{Name} is not active after {Patience.TotalSeconds} seconds",
            cancellation).ConfigureAwait(false);
    }

    /// <summary>A port's activation may be replaced by another one, which its controller began.</summary>
    /// <exception cref="ProviderException">The activation failed.</exception>
    private string Followed(DaemonSnapshot now, string active)
    {
        var device = now.DeviceOf(Name);
        if (device?.State == DeviceState.Failed)
            throw new ProviderException($"the activation of {Name} failed: {DeviceReasons.Text(device.Reason)}");
        if (now.Actives.Any(a => a.Path == active && a.State < ActiveState.Deactivating))
            return active;
        return now.ActiveOf(device) is { State: < ActiveState.Deactivating } other && other.Uuid == Uuid
            ? other.Path
            : throw new ProviderException($"the activation of {Name} came to an end: {DeviceReasons.Text(device?.Reason ?? DeviceReasons.Removed)}");
    }

    private bool IsThere(DaemonSnapshot now, string active)
        => now.Actives.Any(a => a.Path == active && a.State == ActiveState.Activated)
            || (MayStayOnTheWay && now.DeviceOf(Name) is { State: >= DeviceState.IpConfig and <= DeviceState.Activated });

    private static bool IsActive(DaemonSnapshot now, ActivatedPort port)
        => now.DeviceOf(port.Name) is { State: DeviceState.Activated } device && now.ActiveOf(device)?.Uuid == port.Uuid;
}

/// <summary>A port that is activated by its controller.</summary>
/// <param name="Name">The interface.</param>
/// <param name="Uuid">Its profile.</param>
internal sealed record ActivatedPort(string Name, string Uuid);

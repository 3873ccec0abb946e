using System.Collections.Frozen;
using System.Net.Sockets;
using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Querying;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.Providers;
using Nmstate.State;

namespace Nmstate.NetworkManager.Executing;

/// <summary>The daemon and the kernel, as operations see them.</summary>
internal sealed class DaemonSession(NetworkManagerBus bus, KernelSession kernel, TimeProvider time)
{
    private static readonly uint KeepsIpv6 = DaemonVersion.Of(1, 56);

    /// <summary>How long the daemon may say nothing before one looks for oneself.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    public NetworkManagerBus Bus { get; } = bus;

    public KernelSession Kernel { get; } = kernel;

    /// <summary>The devices and what is in use on them, now.</summary>
    public async Task<DaemonSnapshot> LookAsync(CancellationToken cancellation)
        => DaemonSnapshot.Of(await Bus.GetObjectsAsync(cancellation).ConfigureAwait(false));

    /// <summary>The device of this name.</summary>
    /// <exception cref="ProviderException">There is none.</exception>
    public async Task<Device> DeviceAsync(string name, CancellationToken cancellation)
        => DeviceIn(await Bus.GetObjectsAsync(cancellation).ConfigureAwait(false), name);

    /// <summary>The device of this name; null: there is none.</summary>
    public async Task<Device?> FindDeviceAsync(string name, CancellationToken cancellation)
        => (await LookAsync(cancellation).ConfigureAwait(false)).DeviceOf(name);

    /// <summary>The static addresses in the kernel by the links' names, without those that are still being checked for twins.</summary>
    public async Task<ILookup<string, string>> AddressesAsync(CancellationToken cancellation)
    {
        var links = await Kernel.Connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        var addresses = await Kernel.Connection.GetAddressesAsync(cancellation).ConfigureAwait(false);
        var names = links.ToDictionary(l => l.Index, l => l.Name);
        return addresses.Where(a => names.ContainsKey(a.LinkIndex) && (a.Flags & IFA_F.TENTATIVE) == 0)
            .ToLookup(a => names[a.LinkIndex], a => $"{a.Local}/{a.PrefixLength}", StringComparer.Ordinal);
    }

    /// <summary>
    /// Has a device take on settings while it stays active. A daemon that turns IPv6 off and on again for that loses all of it on the
    /// link, and with <see cref="ReapplyFlags.PreserveExternalIp"/> takes that for somebody's wish: then without.
    /// </summary>
    /// <exception cref="ProviderException">There is no such device, or it refuses.</exception>
    /// <returns>What others gave the link, to be given back when the daemon has finished; null: it has kept it.</returns>
    /// <remarks>Seen with 1.42.4; activate_stage3_ip_config in src/core/devices/nm-device.c, until 9bbb1139 (1.56).</remarks>
    public async Task<ForeignConfiguration?> ReapplyAsync(string name, ProfileSettings settings, CancellationToken cancellation)
    {
        var objects = await Bus.GetObjectsAsync(cancellation).ConfigureAwait(false);
        var device = DeviceIn(objects, name);
        var applied = ProfileForm.Normal(await Bus.GetAppliedAsync(device.Path, cancellation).ConfigureAwait(false));
        if (DaemonVersion.In(objects.Daemon) >= KeepsIpv6 || !Ipv6Section.IsOn(settings) || !applied.DifferencesTo(settings).Any(d => d.Setting is "ipv4" or "ipv6" or "connection"))
        {
            await Bus.ReapplyAsync(device.Path, settings, ReapplyFlags.PreserveExternalIp, cancellation).ConfigureAwait(false);
            return null;
        }

        var foreign = await ForeignConfiguration.ReadAsync(Kernel, name, applied, cancellation).ConfigureAwait(false);
        await Bus.ReapplyAsync(device.Path, settings, ReapplyFlags.None, cancellation).ConfigureAwait(false);
        return foreign;
    }

    /// <summary>The static IPv4 routes in the kernel.</summary>
    public async Task<IReadOnlyList<PresentRoute>> Ipv4RoutesAsync(CancellationToken cancellation)
    {
        var links = await Kernel.Connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        var routes = await KernelReader.ReadRoutesAsync(
            Kernel.Connection, new DumpRoutes(AddressFamily.InterNetwork) { Protocol = RTPROT.STATIC }, cancellation).ConfigureAwait(false);
        var kernel = new KernelSnapshot(links, [], [.. routes], FrozenDictionary<int, LinkSettings>.Empty);
        return [.. kernel.Routes.Select(r => new PresentRoute(r, RouteReport.HopsOf(kernel, r).Select(RouteForm.Normal).ToEquatableList()))
            .Where(r => r.Hops.Count > 0)];
    }

    /// <summary>
    /// Does something, and waits until <paramref name="isSo"/>. Each signal of the daemon is a reason to look: signals are heard from
    /// before <paramref name="act"/>, so none is missed.
    /// </summary>
    /// <exception cref="ProviderException">It is not so within <paramref name="patience"/>.</exception>
    public async Task UntilAsync(
        Func<Task> act, Func<Task<bool>> isSo, TimeSpan patience, Func<string> otherwise, CancellationToken cancellation)
    {
        using var signals = await Bus.ListenAsync(cancellation).ConfigureAwait(false);
        await act().ConfigureAwait(false);
        var start = time.GetTimestamp();
        while (!await isSo().ConfigureAwait(false))
        {
            if (time.GetElapsedTime(start) > patience)
                throw new ProviderException(otherwise());
            await signals.WaitForAnyAsync(Quiet, cancellation).ConfigureAwait(false);
        }
    }

    private static Device DeviceIn(DaemonObjects objects, string name)
        => Device.AllIn(objects).FirstOrDefault(d => d.Name == name) ?? throw new ProviderException($"NetworkManager has no device '{name}'");
}

/// <summary>A route in the kernel.</summary>
/// <param name="Route">The route in the kernel's words.</param>
/// <param name="Hops">Each of its hops as a route, in normal form.</param>
internal sealed record PresentRoute(KernelRoute Route, EquatableList<Route> Hops)
{
    public RouteKey Key => RouteKey.Of(Hops[0]);
}

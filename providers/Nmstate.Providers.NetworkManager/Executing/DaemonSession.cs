using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Providers.NetworkManager.DBus;
using Nmstate.Providers.NetworkManager.Querying;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>The daemon and the kernel, as operations see them.</summary>
internal sealed class DaemonSession(NetworkManagerBus bus, KernelSession kernel, TimeProvider time)
{
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
        => (await LookAsync(cancellation).ConfigureAwait(false)).DeviceOf(name) ?? throw new ProviderException($"NetworkManager has no device '{name}'");

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
}

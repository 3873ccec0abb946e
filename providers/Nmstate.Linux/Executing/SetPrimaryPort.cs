using Nmstate.Linux.Netlink.Links;
using Nmstate.Providers.Preparing;

namespace Nmstate.Linux.Executing;

/// <summary>Tells a bond which of its ports it prefers.</summary>
/// <param name="Bond">The bond.</param>
/// <param name="Port">The port; empty: none.</param>
internal sealed record SetPrimaryPort(string Bond, string Port) : KernelOperation
{
    /// <summary>The operation for <paramref name="bond"/>.</summary>
    public static SetPrimaryPort Of(string bond, string port, Coverage covers) => new(bond, port)
    {
        Title = port.Length == 0 ? $"prefer no port of {bond}" : $"prefer the port {port} of {bond}",
        NativeText = $"RTM_NEWLINK {bond} IFLA_BOND_PRIMARY {(port.Length == 0 ? "0" : port)}",
        Covers = [covers],
    };

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var bond = await kernel.LinkAsync(Bond, cancellation).ConfigureAwait(false);
        var port = Port.Length == 0 ? 0 : (await kernel.LinkAsync(Port, cancellation).ConfigureAwait(false)).Index;
        await kernel.Connection.ExecuteAsync(new ChangeLink(bond.Index, Bond) { Data = new BondLink { PrimaryIndex = (uint)port } }, cancellation).ConfigureAwait(false);
    }
}

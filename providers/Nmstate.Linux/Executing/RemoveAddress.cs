using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>Removes an address from a link. One that went along with another is gone, as it should be.</summary>
/// <param name="Name">The link.</param>
/// <param name="Address">The address.</param>
internal sealed record RemoveAddress(string Name, InterfaceAddress Address) : KernelOperation
{
    /// <summary>The operation for <paramref name="address"/> on the link <paramref name="name"/>.</summary>
    public static RemoveAddress Of(string name, InterfaceAddress address, EquatableList<Coverage> covers) => new(name, address)
    {
        Title = $"remove {address.Text} from {name}",
        NativeText = $"RTM_DELADDR {name} {address.Text}",
        Covers = covers,
        Impact = Impact.Lost,
    };

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        if (await kernel.FindAsync(Name, cancellation).ConfigureAwait(false) is { } link)
            await kernel.RemoveAsync(AddressRequest.Delete(Address.ToKernel(link.Index)), cancellation).ConfigureAwait(false);
    }
}

using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>Adds an address to a link. That the link has it already is a fault of the plan, never a success.</summary>
/// <param name="Name">The link.</param>
/// <param name="Address">The address.</param>
internal sealed record AddAddress(string Name, InterfaceAddress Address) : KernelOperation
{
    /// <summary>The operation for <paramref name="address"/> on the link <paramref name="name"/>.</summary>
    public static AddAddress Of(string name, InterfaceAddress address, EquatableList<Coverage> covers) => new(name, address)
    {
        Title = $"add {address.Text} to {name}",
        NativeText = $"RTM_NEWADDR {name} {address.Text}",
        Covers = covers,
    };

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var link = await kernel.LinkAsync(Name, cancellation).ConfigureAwait(false);
        await kernel.Connection.ExecuteAsync(AddressRequest.Add(Address.ToKernel(link.Index)), cancellation).ConfigureAwait(false);
    }
}

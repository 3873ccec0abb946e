using Nmstate.Linux.Netlink.Links;
using Nmstate.NetworkManager.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>
/// Gives a link an address or MTU that no profile says, as it had before: it has them from its ports or its base, and another one each
/// time that it is made. Written to the profile it would stay for good.
/// </summary>
/// <param name="Name">The interface.</param>
/// <param name="Mac">The address; null: it stays.</param>
/// <param name="Mtu">The MTU in bytes; null: it stays.</param>
internal sealed record SetInherited(string Name, MacAddress? Mac, uint? Mtu) : DaemonOperation
{
    public static SetInherited Of(string name, MacAddress? mac, uint? mtu, EquatableList<Coverage> covers) => new(name, mac, mtu)
    {
        Title = $"set what {name} had without a profile",
        NativeText = $"RTM_NEWLINK {name}{(mac is { } address ? $" IFLA_ADDRESS {address}" : "")}{(mtu is { } size ? $" IFLA_MTU {size}" : "")}",
        Covers = covers,
    };

    internal override bool LeavesInUse => true;

    internal override IEnumerable<string> Interfaces => [Name];

    internal override async ValueTask ExecuteAsync(DaemonSession session, CancellationToken cancellation)
    {
        var link = await session.Kernel.LinkAsync(Name, cancellation).ConfigureAwait(false);
        // A bond's port, and a VLAN on a bond, have the address with it.
        var mac = Mac is { } wanted && !wanted.ToBytes().AsSpan().SequenceEqual(link.Address is { } present ? present.Bytes : []) ? Mac : null;
        var mtu = Mtu == link.Mtu ? null : Mtu;
        if (mac is null && mtu is null)
            return;
        await session.Kernel.Connection.ExecuteAsync(new ChangeLink(link.Index, Name)
        {
            Address = mac is { } address ? new HardwareAddress(address.ToBytes()) : null,
            Mtu = mtu,
        }, cancellation).ConfigureAwait(false);
    }
}

using System.Net;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Testing;

namespace Nmstate.Linux.Tests.Netlink.Addresses;

public sealed class AddressTests : NamespaceTest
{
    private static readonly IPAddress IPv4 = new([192, 0, 2, 1]);
    private static readonly IPAddress IPv6 = new([0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);

    [Fact]
    public async Task An_IPv4_address_reads_back_as_it_was_added()
    {
        var link = await CreateCableAsync("v0", "v1");
        var address = LinkAddress.Static(link.Index, IPv4, 24) with { Label = "v0", Broadcast = new IPAddress([192, 0, 2, 255]) };

        await ExecuteAsync(AddressRequest.Add(address));

        Assert.Equal(address, Assert.Single(await AddressesAsync(link.Index), a => a.Local.Equals(IPv4)));
        var shown = await IpCommand.IpAsync("address show dev v0", Cancellation);
        Assert.Contains("192.0.2.1/24 brd 192.0.2.255", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_IPv6_address_without_detection_of_duplicates_is_usable_at_once()
    {
        var link = await CreateCableAsync("v0", "v1");

        await ExecuteAsync(AddressRequest.Add(LinkAddress.Static(link.Index, IPv6, 64) with { Flags = IFA_F.NODAD }));

        var added = Assert.Single(await AddressesAsync(link.Index), a => a.Local.Equals(IPv6));
        Assert.Equal(IFA_F.NODAD | IFA_F.PERMANENT, added.Flags);
        Assert.Equal(64, added.PrefixLength);
        Assert.Equal(RT_SCOPE.UNIVERSE, added.Scope);
    }

    [Fact]
    public async Task Lifetimes_end_and_are_renewed()
    {
        var link = await CreateCableAsync("v0", "v1");
        var address = LinkAddress.Static(link.Index, IPv4, 24) with
        {
            ValidLifetime = TimeSpan.FromHours(2),
            PreferredLifetime = TimeSpan.FromHours(1),
        };
        await ExecuteAsync(AddressRequest.Add(address));

        var limited = Assert.Single(await AddressesAsync(link.Index), a => a.Local.Equals(IPv4));
        await ExecuteAsync(AddressRequest.Replace(address with { ValidLifetime = null, PreferredLifetime = null }));
        var unlimited = Assert.Single(await AddressesAsync(link.Index), a => a.Local.Equals(IPv4));

        Assert.NotNull(limited.PreferredLifetime);
        Assert.False(limited.Flags.HasFlag(IFA_F.PERMANENT));
        Assert.Null(unlimited.ValidLifetime);
        Assert.True(unlimited.Flags.HasFlag(IFA_F.PERMANENT));
    }

    [Fact]
    public async Task Deleting_matches_the_prefix_length()
    {
        var link = await CreateCableAsync("v0", "v1");
        await ExecuteAsync(AddressRequest.Add(LinkAddress.Static(link.Index, IPv4, 24)));
        await ExecuteAsync(AddressRequest.Add(LinkAddress.Static(link.Index, IPv4, 25)));

        await ExecuteAsync(AddressRequest.Delete(LinkAddress.Static(link.Index, IPv4, 25)));

        Assert.Equal(24, Assert.Single(await AddressesAsync(link.Index), a => a.Local.Equals(IPv4)).PrefixLength);
        var refusal = await Assert.ThrowsAsync<NetlinkException>(
            async () => await ExecuteAsync(AddressRequest.Delete(LinkAddress.Static(link.Index, IPv4, 25))));
        Assert.Equal(Errno.EADDRNOTAVAIL, refusal.Errno);
        Assert.Equal("RTM_DELADDR", refusal.Request);
        Assert.Equal($"192.0.2.1/25 of link {link.Index}", refusal.Target);
    }

    [Fact]
    public async Task What_was_read_deletes_and_adds_again()
    {
        var link = await CreateCableAsync("v0", "v1");
        await IpCommand.IpAsync("address add 192.0.2.1 peer 198.51.100.7/32 dev v0 label v0:a", Cancellation);
        await IpCommand.IpAsync("address add 2001:db8::1/64 dev v0 nodad noprefixroute", Cancellation);
        var before = (await AddressesAsync(link.Index)).Where(a => a.Scope == RT_SCOPE.UNIVERSE).ToArray();

        foreach (var address in before)
        {
            await ExecuteAsync(AddressRequest.Delete(address));
            await ExecuteAsync(AddressRequest.Add(address));
        }

        Assert.Equal(2, before.Length);
        Assert.Equal(before, (await AddressesAsync(link.Index)).Where(a => a.Scope == RT_SCOPE.UNIVERSE));
    }

    [Fact]
    public async Task A_dump_of_one_link_leaves_the_others_out()
    {
        var link = await CreateCableAsync("v0", "v1");
        await ExecuteAsync(AddressRequest.Add(LinkAddress.Static(link.Index, IPv4, 24)));

        Assert.All(await AddressesAsync(link.Index), address => Assert.Equal(link.Index, address.LinkIndex));
        Assert.Contains(await Connection.GetAddressesAsync(Cancellation), address => address.LinkIndex == 1);
    }

    private async Task<IEnumerable<LinkAddress>> AddressesAsync(int link) =>
        await Connection.GetAddressesAsync(new DumpAddresses { LinkIndex = link }, Cancellation);
}

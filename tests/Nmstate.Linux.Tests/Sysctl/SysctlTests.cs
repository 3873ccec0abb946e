using System.Net;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Sysctl;
using Nmstate.State;

namespace Nmstate.Linux.Tests.Sysctl;

public sealed class SysctlTests : NamespaceTest
{
    [Fact]
    public async Task Disabling_IPv6_takes_its_addresses_away()
    {
        var link = await CreateCableAsync("v0.x", "v1");
        var settings = new IPv6Settings("v0.x");
        Assert.Equal(0, settings.DisableIPv6.Read());

        settings.DisableIPv6.Write(1);

        Assert.Equal(1, settings.DisableIPv6.Read());
        var addresses = await Connection.GetAddressesAsync(new DumpAddresses { LinkIndex = link.Index }, Cancellation);
        Assert.DoesNotContain(addresses, address => address.Local.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6);
    }

    [Fact]
    public async Task A_small_MTU_takes_the_folder_away()
    {
        var link = await CreateCableAsync("v0", "v1");
        await ExecuteAsync(new ChangeLink(link.Index, "v0") { Mtu = 1200 });

        var settings = new IPv6Settings("v0");

        Assert.False(settings.Exists);
        var refusal = Assert.Throws<SysctlException>(() => settings.DisableIPv6.Write(1));
        Assert.Equal("open /proc/sys/net/ipv6/conf/v0/disable_ipv6: ENOENT, no such entry", refusal.Message);
    }

    [Fact]
    public async Task A_value_that_the_kernel_refuses_is_an_error()
    {
        await CreateCableAsync("v0", "v1");

        var refusal = Assert.Throws<SysctlException>(() => new IPv6Settings("v0").AddressGenerationMode.Write(99));

        Assert.Equal(Errno.EINVAL, refusal.Errno);
        Assert.Equal("write", refusal.Operation);
    }

    [Fact]
    public async Task Secondaries_are_promoted_where_all_links_or_this_one_say_so()
    {
        var link = await CreateCableAsync("v0", "v1");
        var settings = new IPv4Settings("v0");
        var all = new SysctlFile("/proc/sys/net/ipv4/conf/all/promote_secondaries");
        all.Write(0);
        settings.PromoteSecondariesOfLink.Write(0);
        Assert.False(settings.PromotesSecondaries);

        settings.PromoteSecondariesOfLink.Write(1);

        Assert.True(settings.PromotesSecondaries);
        await ExecuteAsync(AddressRequest.Add(LinkAddress.Static(link.Index, new IPAddress([192, 0, 2, 1]), 24)));
        await ExecuteAsync(AddressRequest.Add(LinkAddress.Static(link.Index, new IPAddress([192, 0, 2, 2]), 24)));
        await ExecuteAsync(AddressRequest.Delete(LinkAddress.Static(link.Index, new IPAddress([192, 0, 2, 1]), 24)));
        Assert.Contains(
            await Connection.GetAddressesAsync(new DumpAddresses { LinkIndex = link.Index }, Cancellation),
            address => address.ToString() == "192.0.2.2/24");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../all")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("à")] // C3 A0, the second of which is a blank to the kernel
    [InlineData("all")]
    [InlineData("default")]
    [InlineData("sixteen-bytes-ab")]
    [InlineData("eight-ümlautsßß")]
    public void What_is_no_name_of_a_link_never_reaches_a_path(string name)
    {
        Assert.Throws<ArgumentException>(() => new IPv6Settings(name));
        Assert.Throws<ArgumentException>(() => new IPv4Settings(name));
    }

    [Theory]
    [InlineData("eth0")]
    [InlineData("bond0.100")]
    [InlineData("...")]
    [InlineData("fifteen-bytes-x")]
    public void Names_that_the_kernel_takes_are_taken(string name)
    {
        Assert.True(InterfaceName.IsValid(name));
    }
}

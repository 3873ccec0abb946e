namespace Nmstate.Providers.Netlink.Tests;

public sealed class CapabilityTests
{
    [Theory]
    [InlineData("interfaces[ethernet].ipv4.dhcp")]
    [InlineData("interfaces[linux-bridge].ipv6.dhcp")]
    [InlineData("interfaces[veth].ipv6.autoconf")]
    public void What_takes_a_daemon_is_refused_unless_it_is_off(string path)
    {
        var answer = NetlinkCapabilities.Table.Find(path)!;

        Assert.False(answer.Allows(true));
        Assert.True(answer.Allows(false));
        Assert.False(string.IsNullOrEmpty(answer.Hint));
    }
}

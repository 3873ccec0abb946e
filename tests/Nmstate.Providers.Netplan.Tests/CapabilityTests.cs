using Nmstate.State;

namespace Nmstate.Providers.Netplan.Tests;

public sealed class CapabilityTests
{
    [Theory]
    [InlineData("interfaces[linux-bridge].state", InterfaceState.Down, false)]
    [InlineData("interfaces[linux-bridge].state", InterfaceState.Absent, true)]
    [InlineData("interfaces[veth].state", InterfaceState.Down, false)]
    [InlineData("interfaces[ethernet].state", InterfaceState.Down, true)]
    public void Only_hardware_can_be_down(string path, InterfaceState state, bool isAllowed)
        => Assert.Equal(isAllowed, NetplanCapabilities.Table.Find(path)!.Allows(state));

    [Theory]
    [InlineData("0.106", false)]
    [InlineData("0.106.1", false)]
    [InlineData("0.107", true)]
    [InlineData("1.1.2", true)]
    public void Pairs_came_with_0_107(string version, bool isAllowed)
    {
        var capabilities = NetplanCapabilities.Without(NetplanFeature.MissingFrom(Version.Parse(version)));

        Assert.Equal(isAllowed, capabilities.Find("interfaces[veth].type")!.Allows(InterfaceType.Veth));
        Assert.True(capabilities.Find("interfaces[ethernet].type")!.Allows(InterfaceType.Ethernet));
    }
}

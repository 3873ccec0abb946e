using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Testing;

namespace Nmstate.Linux.Tests.Netlink.Links;

public sealed class LinkTests : NamespaceTest
{
    [Fact]
    public async Task A_veth_is_created_with_its_peer_and_shows_it_as_base()
    {
        var address = new HardwareAddress([0x02, 0, 0x5e, 0, 0x53, 1]);
        var peer = new VethPeer("v1") { Index = 77, Mtu = 1400 };
        await ExecuteAsync(new CreateLink("v0", new VethLink { Peer = peer }) { Index = 76, Address = address, Mtu = 1450 });

        var (near, far) = (await LinkAsync("v0"), await LinkAsync("v1"));

        Assert.Equal("veth", near.Kind);
        Assert.Equal(76, near.Index);
        Assert.Equal(77, far.Index);
        Assert.Equal(77, near.BaseIndex);
        Assert.Equal(address, near.Address);
        Assert.Equal(1450u, near.Mtu);
        Assert.Equal(1400u, far.Mtu);
        Assert.Equal(ARPHRD.ETHER, near.Type);
        Assert.False(near.IsUp);
    }

    [Fact]
    public async Task The_peer_in_another_namespace_leaves_its_number_behind()
    {
        await CreateCableAsync("v0", "v1");
        using var elsewhere = await PeerNamespace.CreateAsync(Cancellation);

        await elsewhere.TakeAsync("v1", Cancellation);

        Assert.NotNull((await LinkAsync("v0")).LinkNetnsId);
        Assert.Null(await Connection.FindLinkAsync("v1", Cancellation));
        Assert.Contains("v1", await elsewhere.IpAsync("-oneline link show", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bridge_is_created_with_its_properties_and_changed_in_place()
    {
        await ExecuteAsync(new CreateLink("br0", new BridgeLink { ForwardDelay = 400, StpState = 0, Priority = 4096 }));
        var bridge = await LinkAsync("br0");
        await ExecuteAsync(new ChangeLink(bridge.Index, "br0") { Data = new BridgeLink { HelloTime = 300, AgeingTime = 6000 } });

        var data = Assert.IsType<BridgeLink>((await LinkAsync("br0")).Data);

        Assert.Equal(400u, data.ForwardDelay);
        Assert.Equal(300u, data.HelloTime);
        Assert.Equal(6000u, data.AgeingTime);
        Assert.Equal(0u, data.StpState);
        Assert.Equal((ushort)4096, data.Priority);
        Assert.NotNull(data.GcTimer);
        Assert.Null(data.Configuration.GcTimer);
    }

    [Fact]
    public async Task The_configuration_of_a_bridge_recreates_it()
    {
        await ExecuteAsync(new CreateLink("br0", new BridgeLink { ForwardDelay = 700, MaxAge = 1500, GroupForwardMask = 8 }));
        var before = await LinkAsync("br0");
        var configuration = Assert.IsType<BridgeLink>(before.Data).Configuration;

        await ExecuteAsync(new DeleteLink(before.Index, "br0"));
        await ExecuteAsync(new CreateLink("br0", configuration) { Index = before.Index });

        var after = await LinkAsync("br0");
        Assert.Equal(before.Index, after.Index);
        Assert.Equal(configuration, Assert.IsType<BridgeLink>(after.Data).Configuration);
    }

    [Fact]
    public async Task While_the_topology_of_a_bridge_changes_the_age_that_it_was_given_is_unknown_unless_it_was_given_meanwhile()
    {
        var port = await CreateCableAsync("v0", "v1");
        await ExecuteAsync(new CreateLink("br0", new BridgeLink { StpState = 1, ForwardDelay = 200, MaxAge = 600, AgeingTime = 12_000 }));
        var bridge = await LinkAsync("br0");
        await ExecuteAsync(new ChangeLink(port.Index, "v0") { ControllerIndex = bridge.Index });
        await ExecuteAsync(new ChangeLink(bridge.Index, "br0") { Up = true });
        Assert.Equal(12_000u, (await BridgeAsync()).ConfiguredAgeingTime);

        // The port listens and learns for a forward delay each.
        while ((await BridgeAsync()).TopologyChange != 1)
            await Task.Delay(100, Cancellation);

        var changing = await BridgeAsync();
        Assert.Equal((400u, null), (changing.AgeingTime, changing.ConfiguredAgeingTime));
        Assert.Null(changing.Configuration.AgeingTime);
        await ExecuteAsync(new ChangeLink(bridge.Index, "br0") { Data = new BridgeLink { AgeingTime = 6000 } });
        changing = await BridgeAsync();
        Assert.Equal(((byte?)1, 6000u), (changing.TopologyChange, changing.ConfiguredAgeingTime));

        async Task<BridgeLink> BridgeAsync() => Assert.IsType<BridgeLink>((await LinkAsync("br0")).Data);
    }

    [Fact]
    public async Task A_port_joins_takes_its_options_and_leaves()
    {
        var port = await CreateCableAsync("v0", "v1");
        await ExecuteAsync(new CreateLink("br0", new BridgeLink()));
        var bridge = await LinkAsync("br0");

        await ExecuteAsync(new ChangeLink(port.Index, "v0") { ControllerIndex = bridge.Index });
        await ExecuteAsync(new ChangeLink(port.Index, "v0") { Port = new BridgePort { Cost = 42, Priority = 7, Hairpin = 1 } });

        var joined = await LinkAsync("v0");
        var options = Assert.IsType<BridgePort>(joined.Port);
        Assert.Equal(bridge.Index, joined.ControllerIndex);
        Assert.Equal(42u, options.Cost);
        Assert.Equal((ushort)7, options.Priority);
        Assert.Equal((byte)1, options.Hairpin);
        var ports = await Connection.GetLinksAsync(new DumpLinks { ControllerIndex = bridge.Index }, Cancellation);
        Assert.Equal("v0", Assert.Single(ports).Name);

        await ExecuteAsync(new ChangeLink(port.Index, "v0") { ControllerIndex = 0 });
        Assert.Null((await LinkAsync("v0")).ControllerIndex);
    }

    [Fact]
    public async Task All_options_of_a_port_come_back_after_a_move()
    {
        var port = await CreateCableAsync("v0", "v1");
        await ExecuteAsync(new CreateLink("br0", new BridgeLink()));
        await ExecuteAsync(new CreateLink("br1", new BridgeLink()));
        await ExecuteAsync(new ChangeLink(port.Index, "v0") { ControllerIndex = (await LinkAsync("br0")).Index });
        string[] options = ["cost", "9", "guard", "on", "learning", "off", "isolated", "on"];
        await IpCommand.RunAsync("bridge", ["link", "set", "dev", "v0", .. options], Cancellation);
        var before = Assert.IsType<BridgePort>((await LinkAsync("v0")).Port).Configuration;

        await ExecuteAsync(new ChangeLink(port.Index, "v0") { ControllerIndex = (await LinkAsync("br1")).Index });
        await ExecuteAsync(new ChangeLink(port.Index, "v0") { Port = before });

        Assert.Equal(before, Assert.IsType<BridgePort>((await LinkAsync("v0")).Port).Configuration);
    }

    [Fact]
    public async Task Properties_change_one_at_a_time()
    {
        var link = await CreateCableAsync("v0", "v1");
        var address = new HardwareAddress([0x02, 0, 0x5e, 0, 0x53, 9]);

        await ExecuteAsync(new ChangeLink(link.Index, "v0") { Mtu = 1300 });
        await ExecuteAsync(new ChangeLink(link.Index, "v0") { Address = address });
        await ExecuteAsync(new ChangeLink(link.Index, "v0") { Alias = "uplink of the rack" });
        await ExecuteAsync(new ChangeLink(link.Index, "v0") { Promiscuous = true });
        await ExecuteAsync(new ChangeLink(link.Index, "v0") { TxQueueLength = 123 });
        await ExecuteAsync(new ChangeLink(link.Index, "v0") { NewName = "uplink0" });

        var changed = await LinkAsync("uplink0");
        Assert.Equal(1300u, changed.Mtu);
        Assert.Equal(address, changed.Address);
        Assert.Equal("uplink of the rack", changed.Alias);
        Assert.True(changed.Flags.HasFlag(IFF.PROMISC | IFF.UP));
        Assert.Equal(123u, changed.TxQueueLength);
        await ExecuteAsync(new ChangeLink(link.Index, "uplink0") { Alias = "", Up = false });
        changed = await LinkAsync("uplink0");
        Assert.Null(changed.Alias);
        Assert.False(changed.IsUp);
    }

    [Fact]
    public async Task A_kind_without_properties_here_keeps_its_attributes()
    {
        await IpCommand.IpAsync("link add vx0 type vxlan id 42 dstport 4789 remote 192.0.2.9", Cancellation);

        var data = Assert.IsType<OtherLink>((await LinkAsync("vx0")).Data);

        Assert.Equal("vxlan", data.Kind);
        Assert.Equal(42u, data.Attributes.Get<uint>(1));
        Assert.Equal("vx0", Assert.Single(await Connection.GetLinksAsync(new DumpLinks { Kind = "vxlan" }, Cancellation)).Name);
    }

    [Fact]
    public async Task A_link_that_does_not_exist_is_null()
    {
        Assert.Null(await Connection.FindLinkAsync("nosuch", Cancellation));
        Assert.Null(await Connection.FindLinkAsync(4711, Cancellation));
    }

    [Fact]
    public async Task Alternative_names_are_read()
    {
        await CreateCableAsync("v0", "v1");
        await IpCommand.IpAsync("link property add dev v0 altname a-name-that-is-longer-than-fifteen", Cancellation);

        var link = await LinkAsync("v0");

        Assert.Equal(1, link.AlternativeNames.Length);
        Assert.Equal("a-name-that-is-longer-than-fifteen", link.AlternativeNames[0]);
    }

    [Fact]
    public async Task A_refusal_says_what_was_asked_of_whom_and_in_the_kernels_words_why()
    {
        var link = await CreateCableAsync("v0", "v1");

        var refusal = await Assert.ThrowsAsync<NetlinkException>(
            async () => await ExecuteAsync(new ChangeLink(link.Index, "v0") { Mtu = 10 }));

        Assert.Equal("RTM_NEWLINK v0: EINVAL, mtu less than device minimum", refusal.Message);
        Assert.Equal(Errno.EINVAL, refusal.Errno);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused()
    {
        await ExecuteAsync(new CreateLink("br0", new BridgeLink()));

        var refusal = await Assert.ThrowsAsync<NetlinkException>(async () => await ExecuteAsync(new CreateLink("br0", new BridgeLink())));

        Assert.Equal(Errno.EEXIST, refusal.Errno);
    }
}

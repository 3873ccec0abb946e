using Nmstate.Linux.Netlink.Links;

namespace Nmstate.Linux.Tests.Netlink.Links;

public sealed class LinkWireTests
{
    [Fact]
    public void A_veth_is_created_with_a_structure_before_the_attributes_of_its_peer()
    {
        var request = new CreateLink("v0", new VethLink { Peer = new VethPeer("v1") { Mtu = 1400 } });

        Assert.Equal(
            Wire.Bytes(
                """
                60000000 1000 0106 01000000 00000000     ; 96 bytes, RTM_NEWLINK, REQUEST, CREATE and EXCL
                00 00 0000 00000000 00000000 00000000    ; ifinfomsg
                0700 0300 763000 00                      ; IFLA_IFNAME v0
                3800 1280                                ; IFLA_LINKINFO
                  0900 0100 7665746800 000000            ;   IFLA_INFO_KIND veth
                  2800 0280                              ;   IFLA_INFO_DATA
                    2400 0100                            ;     VETH_INFO_PEER, no nest
                    00 00 0000 00000000 00000000 00000000 ;    ifinfomsg without IFF_UP
                    0700 0300 763100 00                  ;     IFLA_IFNAME v1
                    0800 0400 78050000                   ;     IFLA_MTU 1400
                """),
            Wire.Of(request));
    }

    [Fact]
    public void The_properties_of_a_bridge_are_written_and_read_back()
    {
        var group = new HardwareAddress([0x01, 0x80, 0xc2, 0, 0, 0]);
        var data = new BridgeLink { ForwardDelay = 1500, StpState = 1, Priority = 32768, GroupAddress = group };

        var bytes = Wire.Of(new CreateLink("br0", data));

        Assert.Equal(
            Wire.Bytes(
                """
                60000000 1000 0106 01000000 00000000     ; 96 bytes, RTM_NEWLINK, REQUEST, CREATE and EXCL
                00 00 0000 00000000 00000000 00000000    ; ifinfomsg
                0800 0300 62723000                       ; IFLA_IFNAME br0
                3800 1280                                ; IFLA_LINKINFO
                  0b00 0100 62726964676500 00            ;   IFLA_INFO_KIND bridge
                  2800 0280                              ;   IFLA_INFO_DATA
                    0800 0100 dc050000                   ;     IFLA_BR_FORWARD_DELAY
                    0800 0500 01000000                   ;     IFLA_BR_STP_STATE
                    0600 0600 0080 0000                  ;     IFLA_BR_PRIORITY
                    0a00 1400 0180c2000000 0000          ;     IFLA_BR_GROUP_ADDR
                """),
            bytes);
        Assert.Equal(data, Wire.Read(bytes, LinkReader.Read)?.Data);
    }

    [Fact]
    public void The_options_of_a_port_follow_its_controllers_kind()
    {
        var request = new ChangeLink(5, "v0") { Port = new BridgePort { Cost = 42, Hairpin = 0 } };

        Assert.Equal(
            Wire.Bytes(
                """
                44000000 1000 0100 01000000 00000000     ; 68 bytes, RTM_NEWLINK, REQUEST
                00 00 0000 05000000 00000000 00000000    ; ifinfomsg: link 5
                2400 1280                                ; IFLA_LINKINFO
                  0b00 0400 62726964676500 00            ;   IFLA_INFO_SLAVE_KIND bridge
                  1400 0580                              ;   IFLA_INFO_SLAVE_DATA
                    0800 0300 2a000000                   ;     IFLA_BRPORT_COST
                    0500 0400 00 000000                  ;     IFLA_BRPORT_MODE
                """),
            Wire.Of(request));
    }

    [Fact]
    public void Raising_a_link_touches_one_flag()
    {
        Assert.Equal(
            Wire.Bytes("20000000 1000 0100 01000000 00000000  00 00 0000 05000000 01000000 01000000"),
            Wire.Of(new ChangeLink(5, "v0") { Up = true }));
        Assert.Equal(
            Wire.Bytes("20000000 1000 0100 01000000 00000000  00 00 0000 05000000 00000000 01000000"),
            Wire.Of(new ChangeLink(5, "v0") { Up = false }));
    }

    [Fact]
    public void A_change_without_an_index_is_the_callers_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Wire.Of(new ChangeLink(0, "v0") { NewName = "v1" }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wire.Of(new DeleteLink(0, "v0")));
    }

    [Fact]
    public void A_bridges_report_on_its_port_is_no_link()
    {
        Assert.Null(Wire.Read(Wire.Bytes("20000000 1000 0000 00000000 00000000  07 00 0100 05000000 01000000 00000000"), LinkReader.Read));
    }

    [Fact]
    public void A_hardware_address_is_shown_in_upper_case_with_colons()
    {
        Assert.Equal("02:00:5E:00:53:AB", new HardwareAddress([0x02, 0x00, 0x5e, 0x00, 0x53, 0xab]).ToString());
        Assert.Throws<ArgumentException>(() => new HardwareAddress([]));
    }
}

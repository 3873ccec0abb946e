using Nmstate.Linux.Netlink.Links;

namespace Nmstate.Linux.Tests.Netlink.Links;

/// <summary>Kinds that a small kernel has no drivers for: their bytes, as linux/if_link.h has them.</summary>
public sealed class KindWireTests
{
    [Fact]
    public void A_vlan_is_created_with_its_base_and_its_identifier()
    {
        var data = new VlanLink { Id = 10 };

        var bytes = Wire.Of(new CreateLink("v10", data) { BaseIndex = 5 });

        Assert.Equal(
            Wire.Bytes(
                """
                4c000000 1000 0106 01000000 00000000     ; 76 bytes, RTM_NEWLINK, REQUEST, CREATE and EXCL
                00 00 0000 00000000 00000000 00000000    ; ifinfomsg
                0800 0300 76313000                       ; IFLA_IFNAME v10
                0800 0500 05000000                       ; IFLA_LINK 5
                1c00 1280                                ; IFLA_LINKINFO
                  0900 0100 766c616e00 000000            ;   IFLA_INFO_KIND vlan
                  0c00 0280                              ;   IFLA_INFO_DATA
                    0600 0100 0a00 0000                  ;     IFLA_VLAN_ID 10
                """),
            bytes);
        Assert.Equal(data, Wire.Read(bytes, LinkReader.Read)?.Data);
    }

    [Fact]
    public void A_bond_is_created_with_its_mode_and_how_it_watches_its_ports()
    {
        var data = new BondLink { Mode = 4, Miimon = 100 };

        var bytes = Wire.Of(new CreateLink("bond0", data));

        Assert.Equal(
            Wire.Bytes(
                """
                50000000 1000 0106 01000000 00000000     ; 80 bytes, RTM_NEWLINK, REQUEST, CREATE and EXCL
                00 00 0000 00000000 00000000 00000000    ; ifinfomsg
                0a00 0300 626f6e643000 0000              ; IFLA_IFNAME bond0
                2400 1280                                ; IFLA_LINKINFO
                  0900 0100 626f6e6400 000000            ;   IFLA_INFO_KIND bond
                  1400 0280                              ;   IFLA_INFO_DATA
                    0500 0100 04 000000                  ;     IFLA_BOND_MODE 802.3ad
                    0800 0300 64000000                   ;     IFLA_BOND_MIIMON 100 ms
                """),
            bytes);
        Assert.Equal(data, Wire.Read(bytes, LinkReader.Read)?.Data);
    }
}

using System.Net;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Tests.Netlink.Routes;

public sealed class RouteWireTests
{
    private static readonly KernelRoute Route = new()
    {
        Destination = new IPAddress([198, 51, 100, 0]),
        PrefixLength = 24,
        Table = 1000,
        Priority = 5,
        LinkIndex = 2,
        Gateway = new IPAddress([192, 0, 2, 10]),
    };

    [Fact]
    public void A_route_is_written_with_its_table_as_attribute_and_read_back()
    {
        var bytes = Wire.Of(RouteRequest.Add(Route));

        Assert.Equal(
            Wire.Bytes(
                """
                44000000 1800 0106 01000000 00000000     ; 68 bytes, RTM_NEWROUTE, REQUEST, CREATE and EXCL
                02 18 00 00 00 04 00 01 00000000         ; rtmsg: IPv4, /24, static, universe, unicast
                0800 0100 c6336400                       ; RTA_DST
                0800 0f00 e8030000                       ; RTA_TABLE
                0800 0600 05000000                       ; RTA_PRIORITY
                0800 0400 02000000                       ; RTA_OIF
                0800 0500 c000020a                       ; RTA_GATEWAY
                """),
            bytes);
        Assert.Equal(Route, Wire.Read(bytes, new RouteReader().Read));
    }

    [Fact]
    public void Deleting_leaves_the_scope_open()
    {
        var bytes = Wire.Of(RouteRequest.Delete(Route));

        Assert.Equal(Wire.Bytes("44000000 1900 0100 01000000 00000000  02 18 00 00 00 04 ff 01 00000000"), bytes[..28]);
    }

    [Fact]
    public void Several_hops_of_both_families_are_written_and_read_back()
    {
        var route = Route with
        {
            LinkIndex = 0,
            Gateway = null,
            Hops = new([new(2, Route.Gateway, 1), new(3, IPAddress.IPv6Loopback, 200) { Flags = RTNH_F.ONLINK }, new(4, null, 256)]),
            Metrics = AttributeSet.Empty.With<uint>(2, 1400u),
        };

        var bytes = Wire.Of(RouteRequest.Add(route));

        Assert.Equal(
            Wire.Bytes(
                """
                7c000000 1800 0106 01000000 00000000     ; 124 bytes
                02 18 00 00 00 04 00 01 00000000         ; rtmsg
                0800 0100 c6336400                       ; RTA_DST
                0800 0f00 e8030000                       ; RTA_TABLE
                0800 0600 05000000                       ; RTA_PRIORITY
                0c00 0880 0800 0200 78050000             ; RTA_METRICS: MTU 1400
                3c00 0900                                ; RTA_MULTIPATH, no nest
                  1000 00 00 02000000                    ;   16 bytes, weight 1, link 2
                  0800 0500 c000020a                     ;     RTA_GATEWAY
                  2000 04 c7 03000000                    ;   32 bytes, ONLINK, weight 200, link 3
                  1600 1200 0a00 00000000000000000000000000000001 0000 ; RTA_VIA: IPv6
                  0800 00 ff 04000000                    ;   8 bytes, weight 256, link 4
                """),
            bytes);
        Assert.Equal(route, Wire.Read(bytes, new RouteReader().Read));
    }

    [Fact]
    public void Routes_in_a_row_share_their_gateway()
    {
        var reader = new RouteReader();
        var bytes = Wire.Of(RouteRequest.Add(Route));

        Assert.Same(Wire.Read(bytes, reader.Read)?.Gateway, Wire.Read(bytes, reader.Read)?.Gateway);
    }
}

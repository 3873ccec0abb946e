using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Tests.Netlink.Transport;

/// <summary>Answers captured from Linux 6.18.</summary>
public sealed class NetlinkErrorTests
{
    [Fact]
    public void An_acknowledgement_is_success()
    {
        var error = Read(
            """
            24000000 0200 0001 01000000 521f0000     ; 36 bytes, NLMSG_ERROR, CAPPED, number 1
            00000000                                 ; 0
            28000000 1000 0500 01000000 00000000     ; header of the request
            """);

        Assert.Equal(new NetlinkError(Errno.None), error);
    }

    [Fact]
    public void An_error_carries_the_kernels_words()
    {
        var error = Read(
            """
            48000000 0200 0003 01000000 521f0000     ; 72 bytes, NLMSG_ERROR, CAPPED and ACK_TLVS
            eaffffff                                 ; -22
            28000000 1000 0500 01000000 00000000     ; header of the request
            2100 0100                                ; NLMSGERR_ATTR_MSG
            6d7475206c657373207468616e20646576696365206d696e696d756d00 000000
            """);

        Assert.Equal(new NetlinkError(Errno.EINVAL, "mtu less than device minimum"), error);
    }

    [Fact]
    public void An_error_that_repeats_the_request_is_read_behind_it()
    {
        var error = Read(
            """
            60000000 0200 0002 01000000 a74e4fcd     ; 96 bytes, NLMSG_ERROR, ACK_TLVS
            eaffffff                                 ; -22
            28000000 1000 0500 01000000 00000000     ; header of the request: 40 bytes
            0000 0000 02000000 00000000 00000000     ; its ifinfomsg
            0800 0400 0a000000                       ; its IFLA_MTU
            2100 0100                                ; NLMSGERR_ATTR_MSG
            6d7475206c657373207468616e20646576696365206d696e696d756d00 000000
            """);

        Assert.Equal(new NetlinkError(Errno.EINVAL, "mtu less than device minimum"), error);
    }

    [Fact]
    public void A_policy_names_the_place_and_the_range()
    {
        var error = Read(
            """
            78000000 0200 0003 01000000 521f0000     ; 120 bytes, NLMSG_ERROR, CAPPED and ACK_TLVS
            deffffff                                 ; -34
            28000000 1000 0500 01000000 00000000     ; header of the request
            2700 0100                                ; NLMSGERR_ATTR_MSG
            417474726962757465206661696c656420706f6c6963792076616c69646174696f6e00 00
            0800 0200 20000000                       ; NLMSGERR_ATTR_OFFS: 32, IFLA_MTU
            2400 0480                                ; NLMSGERR_ATTR_POLICY
              0c00 0400 0000000000000000             ;   MIN_VALUE_U
              0c00 0500 ffffffff00000000             ;   MAX_VALUE_U
              0800 0100 04000000                     ;   TYPE
            """);

        Assert.Equal(
            new NetlinkError(Errno.ERANGE, "Attribute failed policy validation")
            {
                BadAttributeOffset = 32,
                Accepted = new PolicyRange(0, uint.MaxValue),
            },
            error);
    }

    [Fact]
    public void A_missing_attribute_is_named()
    {
        var error = Read(
            """
            34000000 0200 0003 01000000 521f0000     ; 52 bytes, NLMSG_ERROR, CAPPED and ACK_TLVS
            eaffffff                                 ; -22
            28000000 1000 0500 01000000 00000000     ; header of the request
            0800 0500 02000000                       ; NLMSGERR_ATTR_MISS_TYPE
            0800 0600 20000000                       ; NLMSGERR_ATTR_MISS_NEST
            """);

        Assert.Equal(new NetlinkError(Errno.EINVAL) { MissingAttribute = 2, MissingInNestOffset = 32 }, error);
    }

    [Fact]
    public void The_end_of_a_dump_carries_its_failure()
    {
        var error = Read(
            """
            4c000000 0300 0202 01000000 521f0000     ; 76 bytes, NLMSG_DONE, MULTI and ACK_TLVS
            eaffffff                                 ; -22
            3800 0100                                ; NLMSGERR_ATTR_MSG
            46696c7465722062792064657669636520696e646578206e6f7420737570706f7274656420666f72206c696e6b2064756d707300
            """);

        Assert.Equal(new NetlinkError(Errno.EINVAL, "Filter by device index not supported for link dumps"), error);
    }

    [Theory]
    [InlineData("10000000 0300 0200 01000000 00000000")] // old families send no number
    [InlineData("14000000 0300 0200 01000000 00000000 00000000")]
    [InlineData("14000000 0300 0200 01000000 00000000 07000000")] // some families count what they sent
    public void The_end_of_a_dump_is_success_without_a_negative_number(string hex)
    {
        Assert.Equal(new NetlinkError(Errno.None), Read(hex));
    }

    [Theory]
    [InlineData("12000000 0200 0000 01000000 00000000 eaff 0000")] // no room for the number
    [InlineData("14000000 0200 0003 01000000 00000000 eaffffff")] // no header of the request
    [InlineData("24000000 0200 0002 01000000 00000000 eaffffff  ff000000 1000 0500 01000000 00000000")] // a request that is not there
    [InlineData("28000000 0200 0003 01000000 00000000 eaffffff  28000000 1000 0500 01000000 00000000  ff00 0100")] // an attribute too long
    [InlineData("2c000000 0200 0003 01000000 00000000 eaffffff  28000000 1000 0500 01000000 00000000  0600 0200 0000 0000")] // an offset of 2 bytes
    public void A_malformed_error_is_refused(string hex)
    {
        Assert.Throws<MalformedMessageException>(() => Read(hex));
    }

    private static NetlinkError? Read(string hex) => Wire.Read(
        Wire.Bytes(hex), message => message.Type == NLMSG.DONE ? NetlinkError.FromDone(message) : NetlinkError.FromError(message));
}

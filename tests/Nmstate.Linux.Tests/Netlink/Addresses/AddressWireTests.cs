using System.Net;
using Nmstate.Linux.Netlink.Addresses;

namespace Nmstate.Linux.Tests.Netlink.Addresses;

public sealed class AddressWireTests
{
    private static readonly LinkAddress Address = LinkAddress.Static(1, new IPAddress([192, 0, 2, 1]), 24) with { Label = "lo" };

    [Fact]
    public void An_address_is_read_as_Linux_6_18_sent_it()
    {
        var address = Wire.Read(
            Wire.Bytes(
                """
                4c000000 1400 2200 01000000 521f0000     ; 76 bytes, RTM_NEWADDR, MULTI and DUMP_FILTERED
                02 18 80 00 01000000                     ; ifaddrmsg: IPv4, /24, PERMANENT, universe, link 1
                0800 0100 c0000201                       ; IFA_ADDRESS
                0800 0200 c0000201                       ; IFA_LOCAL
                0700 0300 6c6f00 00                      ; IFA_LABEL lo
                0800 0800 80000000                       ; IFA_FLAGS
                1400 0600 ffffffff ffffffff 4e640200 4e640200 ; IFA_CACHEINFO
                """),
            AddressReader.Read);

        Assert.Equal(Address, address);
    }

    [Fact]
    public void Adding_names_the_address_twice()
    {
        Assert.Equal(
            Wire.Bytes(
                """
                38000000 1400 0106 01000000 00000000     ; 56 bytes, RTM_NEWADDR, REQUEST, CREATE and EXCL
                02 18 00 00 01000000                     ; ifaddrmsg
                0800 0200 c0000201                       ; IFA_LOCAL
                0800 0100 c0000201                       ; IFA_ADDRESS
                0700 0300 6c6f00 00                      ; IFA_LABEL lo
                0800 0800 00000000                       ; IFA_FLAGS: PERMANENT is the kernel's to say
                """),
            Wire.Of(AddressRequest.Add(Address)));
    }

    [Theory]
    [InlineData(new byte[] { 127, 0, 0, 5 }, 254)]
    [InlineData(new byte[] { 169, 254, 1, 1 }, 253)]
    [InlineData(new byte[] { 192, 0, 2, 1 }, 0)]
    public void The_scope_of_an_IPv4_address_follows_from_its_value(byte[] address, byte scope)
    {
        Assert.Equal(scope, (byte)LinkAddress.Static(1, new IPAddress(address), 24).Scope);
    }
}

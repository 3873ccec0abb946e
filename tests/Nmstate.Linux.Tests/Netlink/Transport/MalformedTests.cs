using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Tests.Netlink.Transport;

public sealed class MalformedTests
{
    [Theory]
    [InlineData("14000000")] // less than a header
    [InlineData("0f000000 1000 0000 00000000 00000000")] // length below the header's own
    [InlineData("00000000 1000 0000 00000000 00000000")] // length 0, which a careless loop never leaves
    [InlineData("11000000 1000 0000 00000000 00000000")] // length one beyond the datagram
    [InlineData("ffffffff 1000 0000 00000000 00000000")] // length beyond an int
    [InlineData("10000000 1000 0000 00000000 00000000 00")] // a rest of one byte
    public void A_datagram_that_is_no_list_of_messages_is_refused(string hex)
    {
        Assert.Throws<MalformedMessageException>(() => CountMessages(Wire.Bytes(hex)));
    }

    [Fact]
    public void The_last_message_may_come_without_padding()
    {
        Assert.Equal(2, CountMessages(Wire.Bytes("10000000 1000 0000 00000000 00000000 11000000 1000 0000 00000000 00000000 ff")));
    }

    [Theory]
    [InlineData("0800")] // less than a head
    [InlineData("0300 0100")] // length below the head's own
    [InlineData("0000 0100")] // length 0
    [InlineData("0900 0100 00000000")] // length one beyond the list
    [InlineData("0500 0100 aa000000 ff")] // a rest of one byte
    public void A_list_of_attributes_with_a_wrong_length_is_refused(string hex)
    {
        Assert.Throws<MalformedMessageException>(() => CountAttributes(Wire.Bytes(hex)));
    }

    [Fact]
    public void A_value_shorter_than_its_type_is_refused_and_a_longer_one_is_not()
    {
        var attributes = AttributeSet.Read(new AttributeReader(Wire.Bytes("0600 0100 0102 0000  0c00 0200 0102030405060708")));

        Assert.Throws<MalformedMessageException>(() => attributes.Get<uint>(1));
        Assert.Equal(0x04030201u, attributes.Get<uint>(2));
    }

    [Fact]
    public void A_message_shorter_than_its_familys_header_is_refused()
    {
        var link = Wire.Bytes("14000000 1000 0000 00000000 00000000 00000000");
        var address = Wire.Bytes("14000000 1400 0000 00000000 00000000 02000000");

        Assert.Throws<MalformedMessageException>(() => Wire.Read(link, LinkReader.Read));
        Assert.Throws<MalformedMessageException>(() => Wire.Read(address, AddressReader.Read));
    }

    [Fact]
    public void An_address_of_five_bytes_is_refused()
    {
        var datagram = Wire.Bytes("24000000 1400 0000 00000000 00000000  02 18 80 00 01000000  0900 0200 c000020101 000000");

        Assert.Throws<MalformedMessageException>(() => Wire.Read(datagram, AddressReader.Read));
    }

    [Theory]
    [InlineData("0800 0900 00000000")] // less than a next hop
    [InlineData("0c00 0900 0000 0000 00000000")] // length 0
    [InlineData("0c00 0900 0900 0000 00000000")] // length one beyond the list
    public void A_next_hop_with_a_wrong_length_is_refused(string attribute)
    {
        var bytes = Wire.Bytes(attribute);
        byte[] datagram =
            [(byte)(28 + bytes.Length), 0, 0, 0, .. Wire.Bytes("1800 0000 00000000 00000000  02 18 00 00 fe 04 00 01 00000000"), .. bytes];

        Assert.Throws<MalformedMessageException>(() => Wire.Read(datagram, new RouteReader().Read));
    }

    [Fact]
    public void Unknown_attributes_are_skipped_and_flag_bits_do_not_count()
    {
        var datagram = Wire.Bytes(
            """
            38000000 1000 0000 00000000 00000000
            00 00 0100 02000000 43100100 00000000
            0700 0300 76 30 00 00      ; IFLA_IFNAME v0
            0800 ff3e aabbccdd         ; an attribute of a later kernel
            0800 0440 dc050000         ; IFLA_MTU 1500, with the flag 'network byte order'
            """);

        var link = Wire.Read(datagram, LinkReader.Read);

        Assert.NotNull(link);
        Assert.Equal(("v0", 1500u), (link.Name, link.Mtu));
    }

    private static int CountMessages(byte[] datagram)
    {
        var count = 0;
        foreach (var message in new MessageReader(datagram))
            count += message.Payload.Length < 0 ? 0 : 1;
        return count;
    }

    private static int CountAttributes(byte[] bytes)
    {
        var count = 0;
        foreach (var attribute in new AttributeReader(bytes))
            count += attribute.Value.Length < 0 ? 0 : 1;
        return count;
    }
}

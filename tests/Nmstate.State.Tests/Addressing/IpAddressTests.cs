using System.Net;
using CsCheck;

namespace Nmstate.State.Tests.Addressing;

public sealed class IpAddressTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("0.0.0.0", "0.0.0.0")]
    [InlineData("2001:0DB8:0:0::10", "2001:db8::10")]
    [InlineData("::", "::")]
    [InlineData("::1", "::1")]
    [InlineData("fe80::1:0:0:1", "fe80::1:0:0:1")]
    [InlineData("::ffff:192.0.2.1", "::ffff:192.0.2.1")]
    [InlineData("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8")]
    [InlineData("1::8", "1::8")]
    public void Standard_forms_are_read_and_written_canonically(string text, string canonical)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        Assert.Equal(canonical, address.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("192.0.2")]
    [InlineData("192.0.2.256")]
    [InlineData("192.0.2.1.1")]
    [InlineData("010.1.1.1")]
    [InlineData("0x0a.1.1.1")]
    [InlineData("192.0.2.1 ")]
    [InlineData("192.0.2.-1")]
    [InlineData(":")]
    [InlineData(":::")]
    [InlineData("1::2::3")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4:5:6:7::8:9")]
    [InlineData("12345::")]
    [InlineData("fe80::1%eth0")]
    [InlineData("[2001:db8::1]:80")]
    [InlineData("2001:db8::192.0.2")]
    [InlineData("192.0.2.1::")]
    [InlineData("1:2:3:4:5:6:7:")]
    [InlineData(":2:3:4:5:6:7:8")]
    [InlineData("2001:db8::g")]
    public void Whatever_the_base_library_would_guess_is_refused(string text)
        => Assert.False(IpAddress.TryParse(text, out _));

    [Fact]
    public void Every_address_survives_its_own_text_and_bytes()
        => Gen.Byte.Array[16].Sample(bytes =>
        {
            var v6 = IpAddress.FromBytes(bytes);
            var v4 = IpAddress.FromBytes(bytes.AsSpan(0, 4));
            return IpAddress.TryParse(v6.ToString(), out var again6) && again6 == v6 && v6.ToBytes().AsSpan().SequenceEqual(bytes)
                && IpAddress.TryParse(v4.ToString(), out var again4) && again4 == v4 && new IPAddress(v4.ToBytes()).ToString() == v4.ToString();
        });

    [Theory]
    [InlineData("192.0.2.77/24", "192.0.2.0/24")]
    [InlineData("2001:db8:9:0:ffff::/48", "2001:db8:9::/48")]
    [InlineData("192.0.2.1", "192.0.2.1/32")]
    [InlineData("::/0", "::/0")]
    public void A_network_has_no_host_bits(string text, string canonical)
    {
        Assert.True(IpPrefix.TryParse(text, out var prefix));
        Assert.Equal(canonical, prefix.ToString());
    }

    [Fact]
    public void A_network_keeps_the_bits_of_its_prefix_and_no_other()
        => Gen.Select(Gen.OneOf(Gen.Byte.Array[4], Gen.Byte.Array[16]), Gen.Double.Unit).Sample((bytes, share) =>
        {
            var length = (int)Math.Round(8 * bytes.Length * share);
            var network = IpAddress.FromBytes(bytes).Network(length).ToBytes();
            return Enumerable.Range(0, 8 * bytes.Length).All(bit => IsSet(network, bit) == (bit < length && IsSet(bytes, bit)));
        });

    [Theory]
    [InlineData("192.0.2.0/33")]
    [InlineData("192.0.2.0/-1")]
    [InlineData("192.0.2.0/ 8")]
    [InlineData("192.0.2.0/8/8")]
    [InlineData("2001:db8::/129")]
    [InlineData("/24")]
    public void A_prefix_that_does_not_fit_is_refused(string text)
        => Assert.False(IpPrefix.TryParse(text, out _));

    [Theory]
    [InlineData("fe80::1", true)]
    [InlineData("febf::1", true)]
    [InlineData("fec0::1", false)]
    [InlineData("169.254.1.1", true)]
    [InlineData("169.255.1.1", false)]
    public void Link_local_is_a_matter_of_the_first_bits(string text, bool isLinkLocal)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        Assert.Equal(isLinkLocal, address.IsLinkLocal);
    }

    private static bool IsSet(byte[] bytes, int bit) => (bytes[bit / 8] & (0x80 >> (bit % 8))) != 0;
}

using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Tests.Netlink.Transport;

public sealed class AttributeSetTests
{
    [Fact]
    public void Sets_are_equal_in_whatever_order_they_came()
    {
        var read = AttributeSet.Read(new AttributeReader(Wire.Bytes("0800 0900 01000000  0600 0280 0300 0000")));

        var made = AttributeSet.Empty.With<uint>(9, 1u).With<ushort>(2, (ushort)3);

        Assert.Equal(read, made);
        Assert.Equal(read.GetHashCode(), made.GetHashCode());
    }

    [Fact]
    public void Setting_again_replaces_and_null_takes_out()
    {
        var set = AttributeSet.Empty.With<uint>(1, 1u).With<uint>(2, 2u).With<uint>(1, 3u);

        Assert.Equal(3u, set.Get<uint>(1));
        Assert.Equal(AttributeSet.Empty.With<uint>(2, 2u), set.With<uint>(1, null));
        Assert.Null(set.Get<uint>(9));
        Assert.Equal(AttributeSet.Empty, set.Without([1, 2]));
    }
}

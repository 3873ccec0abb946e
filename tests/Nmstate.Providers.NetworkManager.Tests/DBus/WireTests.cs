using Nmstate.Providers.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Tests.DBus;

public sealed class WireTests
{
    private static readonly Row Address = Row.Empty.With("address", Variant.Of("192.0.2.1")).With("prefix", Variant.Of(24u));

    /// <summary>Where an array falls within eight bytes decides about its gap: each place has to be right.</summary>
    public static TheoryData<int> Offsets => [.. Enumerable.Range(0, 8)];

    public static TheoryData<string, object> Values => new()
    {
        { "y", (byte)255 },
        { "b", true },
        { "n", short.MinValue },
        { "q", ushort.MaxValue },
        { "i", int.MinValue },
        { "u", uint.MaxValue },
        { "x", long.MinValue },
        { "t", ulong.MaxValue },
        { "d", 0.5 },
        { "s", "äöü €" },
        { "o", "/a/b" },
        { "g", "a{sv}" },
        { "v", new Variant("u", 7u) },
        { "as", EquatableList<object>.Empty },
        { "aa{sv}", EquatableList<object>.Empty },
        { "ay", EquatableList.Create<object>([(byte)2, (byte)0]) },
        { "a(ayu)", EquatableList.Create<object>([EquatableList.Create<object>([EquatableList.Create<object>([(byte)1]), 64u])]) },
        { "a{ss}", EquatableList.Create<object>([new Entry("mode", "active-backup")]) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_comes_back_as_it_went(string type, object value)
    {
        var writer = new WireWriter();

        writer.Write(type, value);

        Assert.Equal(value, new WireReader(writer.Written.Span, isBigEndian: false).Read(type));
    }

    [Theory]
    [MemberData(nameof(Offsets))]
    public void Rows_are_right_wherever_they_fall(int offset)
    {
        var name = new string('p', offset);
        var writer = new WireWriter();

        writer.Write("a{sa{sv}}", ProfileSettings.Empty.With("ipv4", Row.Empty.With(name, Variant.OfRows([Address, Row.Empty, Address]))).ToWire());

        var back = ProfileSettings.FromWire((EquatableList<object>)new WireReader(writer.Written.Span, isBigEndian: false).Read("a{sa{sv}}"));
        Assert.Equal([Address, Row.Empty, Address], back["ipv4"].Find(name)!.Rows);
    }

    [Fact]
    public void A_message_has_its_length_before_it_is_read()
    {
        var message = new BusMessage { Type = BusMessageType.Call, Path = "/", Member = "Hello", Destination = "org.freedesktop.DBus", Signature = "s", Body = ["x"] };

        var bytes = message.ToBytes(serial: 1).ToArray();

        Assert.Equal(bytes.Length, BusMessage.LengthOf(bytes));
        Assert.Equal(message, BusMessage.FromBytes(bytes));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("(u")]
    [InlineData("a{s")]
    [InlineData("z")]
    public void What_is_no_type_is_no_value(string type)
        => Assert.Throws<BusException>(() => { new WireReader(new byte[64], isBigEndian: false).ReadAll(type); });

    [Fact]
    public void A_message_that_is_cut_anywhere_is_an_error_and_nothing_else()
    {
        var writer = new WireWriter();
        writer.Write("a{sa{sv}}", ProfileSettings.Empty.With("ipv4", Address).ToWire());
        var bytes = writer.Written.ToArray();

        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<BusException>(() => { new WireReader(bytes.AsSpan(0, length), isBigEndian: false).Read("a{sa{sv}}"); });
    }
}

using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Tests.Netlink.Transport;

public sealed class MessageWriterTests
{
    [Fact]
    public void Lengths_leave_the_padding_out_and_nests_include_it()
    {
        using var writer = new MessageWriter();

        using (writer.BeginMessage(RTM.NEWLINK, NLM_F.REQUEST, sequence: 7))
        using (writer.BeginNest(18))
        {
            writer.String(1, "br");
            writer.Byte(2, 9);
        }

        Assert.Equal(
            Wire.Bytes(
                """
                24000000 1000 0100 07000000 00000000     ; 36 bytes, RTM_NEWLINK, REQUEST, number 7, port 0
                1400 1280                                ; nest 18 of 20 bytes
                0700 0100 627200 00                      ; "br"
                0500 0200 09 000000
                """),
            writer.Written);
    }

    [Fact]
    public void The_buffer_grows_and_truncating_forgets()
    {
        using var writer = new MessageWriter(capacity: 16);
        using (writer.BeginMessage(RTM.NEWLINK, NLM_F.None, sequence: 1))
            writer.UInt32(4, 1500);
        var first = writer.Written.ToArray();

        using (writer.BeginMessage(RTM.NEWLINK, NLM_F.None, sequence: 2))
            writer.Bytes(20, new byte[10_000]);
        writer.Truncate(first.Length);

        Assert.Equal(first, writer.Written);
    }

    [Fact]
    public void An_attribute_beyond_64_kilobytes_is_the_callers_error()
    {
        using var writer = new MessageWriter();

        Assert.Throws<InvalidOperationException>(() => writer.Bytes(20, new byte[65_532]));
    }
}

using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Tests.Netlink;

public sealed class LostAnswerTests : NamespaceTest
{
    [Fact]
    public async Task A_batch_that_the_kernel_ends_in_silence_is_a_fault_of_its_own()
    {
        using var impatient = NetlinkConnection.Open(deadline: TimeSpan.FromMilliseconds(20));

        var lost = await Assert.ThrowsAsync<AnswerLostException>(
            async () => await impatient.ExecuteBatchAsync([new CreateLink("br0", new BridgeLink()), new ShortMessage()], Cancellation));

        Assert.Equal("RTM_GETLINK a short message: the kernel's answer is lost, none came within 0.02 s", lost.Message);
        Assert.NotNull(await impatient.FindLinkAsync("br0", Cancellation));
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_awaited_until_the_deadline()
    {
        using var impatient = NetlinkConnection.Open(deadline: TimeSpan.FromMilliseconds(20));

        await Assert.ThrowsAsync<AnswerLostException>(async () => await impatient.ExecuteAsync(new ShortMessage(), Cancellation));
    }

    [Fact]
    public async Task The_failure_of_a_dump_is_raised_with_the_kernels_words()
    {
        var refusal = await Assert.ThrowsAsync<NetlinkException>(
            async () => await Connection.DumpAsync(new DumpByIndex(), LinkReader.Read, Cancellation));

        Assert.Equal("RTM_GETLINK links: EINVAL, Filter by device index not supported for link dumps", refusal.Message);
    }

    /// <summary>Cuts its own header in half: the kernel reads no further, and says nothing.</summary>
    private sealed class ShortMessage : IRequest
    {
        public RTM Type => RTM.GETLINK;

        public NLM_F Flags => NLM_F.None;

        public string Target => "a short message";

        public void Write(MessageWriter writer) => writer.Truncate(writer.Length - (NLMSG.HeaderLength / 2));
    }

    /// <summary>Filters by what is no filter of this dump.</summary>
    private sealed class DumpByIndex : IRequest
    {
        public RTM Type => RTM.GETLINK;

        public NLM_F Flags => NLM_F.DUMP;

        public string Target => "links";

        public void Write(MessageWriter writer) => writer.Structure(IfInfoMsg.Of(2));
    }
}

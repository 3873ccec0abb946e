using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Tests.Netlink;

/// <summary>
/// The kernel makes a dump part by part as the parts are taken, and a narrow receive queue keeps it from working ahead: a change made
/// while the first part is read falls into the midst of the dump.
/// </summary>
public sealed class TornDumpTests : NamespaceTest
{
    private const int Cables = 60;

    [Fact]
    public async Task A_dump_during_which_a_link_came_is_read_again()
    {
        await CreateCablesAsync();
        using var narrow = NetlinkConnection.Open(receiveBuffer: 4096);
        var attempts = 0;

        var links = await narrow.DumpAsync(new DumpLinks(), ReadAndDisturb, Cancellation);

        Assert.Equal(2, attempts);
        Assert.Equal((2 * Cables) + 2, links.Select(link => link.Index).Distinct().Count());
        Assert.Contains(links, link => link.Name == "br1");

        Link? ReadAndDisturb(Message message)
        {
            var link = LinkReader.Read(message);
            if (link?.Name == "lo" && ++attempts == 1)
                Disturb(attempts);
            return link;
        }
    }

    [Fact]
    public async Task A_table_that_never_holds_still_is_given_up()
    {
        await CreateCablesAsync();
        using var narrow = NetlinkConnection.Open(receiveBuffer: 4096);
        var attempts = 0;

        var lost = await Assert.ThrowsAsync<AnswerLostException>(
            async () => await narrow.DumpAsync(new DumpLinks(), ReadAndDisturb, Cancellation));

        Assert.Equal("RTM_GETLINK links: the kernel's answer is lost, the table changed during each of 5 dumps", lost.Message);
        Assert.Equal(5, attempts);

        Link? ReadAndDisturb(Message message)
        {
            var link = LinkReader.Read(message);
            if (link?.Name == "lo")
                Disturb(++attempts);
            return link;
        }
    }

    /// <summary>Creates a link over another connection, which has done so when it returns.</summary>
    private void Disturb(int number) =>
        Assert.True(ExecuteAsync(new CreateLink($"br{number}", new BridgeLink())).AsTask().IsCompletedSuccessfully);

    private async Task CreateCablesAsync()
    {
        var requests = Enumerable.Range(0, Cables)
            .Select(number => new CreateLink($"a{number}", new VethLink { Peer = new VethPeer($"b{number}") }));
        Assert.Empty(await Connection.ExecuteBatchAsync([.. requests], Cancellation));
    }
}

using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Nmstate.Testing;

namespace Nmstate.Cli.Tests;

/// <summary>What sessions do to a command that runs in them, and where its end can be read when they are gone.</summary>
[Collection(ApplyTurn.Collection)]
public sealed class SessionTests
{
    private const string Smaller = "interfaces: [{name: eth1, mtu: 1400}]\n";

    [Theory]
    [InlineData("dumb")]
    [InlineData("xterm-256color")]
    public async Task A_terminal_that_closes_leaves_the_host_as_it_was(string kind)
    {
        using var desk = new Desk();
        desk.Write("a.yml", Smaller);
        desk.Write("host.yml.hang", "interface/eth1#set");
        var terminal = new PseudoTerminal();
        using var apply = desk.Start("nmstate apply a.yml", within: $"env TERM={kind} setsid --ctty 0<>{terminal.Path} 1>&0 2>&0");
        await desk.WaitForAsync("host.yml.hanging");

        terminal.Dispose();
        await apply.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, apply.ExitCode);
        Assert.Contains("mtu: 1500", desk.HostText, StringComparison.Ordinal);
        Assert.DoesNotContain("mtu: 1400", desk.HostText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nmstate apply a.yml", null, "Applied.", "6", "applied")]
    [InlineData("nmstate apply --json a.yml", null, "Applied.", "6", "applied")]
    [InlineData("nmstate apply a.yml", "interface/eth1#set", "Rolled back: the host is as before. error: interface/eth1#set: the paper tore", "4", "rolled-back")]
    public async Task The_journal_is_told_how_it_ended(string command, string? failing, string message, string priority, string outcome)
    {
        Assert.SkipWhen(PrivateNamespace.Unavailable is not null, PrivateNamespace.Unavailable ?? "");
        using var desk = new Desk();
        desk.Write("a.yml", Smaller);
        if (failing is not null)
            desk.Write("host.yml.fail", failing);
        using var journal = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        journal.Bind(new UnixDomainSocketEndPoint(Path.Combine(desk.Folder, "socket")));

        using var apply = desk.Start(command, within: WithJournal(desk));
        await Desk.EndOfAsync(apply);

        var buffer = new byte[4096];
        Assert.True(journal.Available > 0, "The journal heard nothing.");
        var entry = Encoding.UTF8.GetString(buffer, 0, journal.Receive(buffer));
        Assert.Equal($"MESSAGE={message}\nPRIORITY={priority}\nSYSLOG_IDENTIFIER=nmstate\nNMSTATE_OUTCOME={outcome}\nNMSTATE_PROVIDER=memory\n", entry);
    }

    [Fact]
    public async Task Where_nothing_was_changed_the_journal_hears_nothing()
    {
        Assert.SkipWhen(PrivateNamespace.Unavailable is not null, PrivateNamespace.Unavailable ?? "");
        using var desk = new Desk();
        desk.Write("a.yml", "interfaces: [{name: eth1, mtu: soon}]\n");
        using var journal = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        journal.Bind(new UnixDomainSocketEndPoint(Path.Combine(desk.Folder, "socket")));

        using var apply = desk.Start("nmstate apply a.yml", within: WithJournal(desk));
        var run = await Desk.EndOfAsync(apply);

        Assert.Equal((1, 0), (run.ExitCode, journal.Available));
    }

    /// <summary>A mount namespace of its own, where the desk's socket is the journal's.</summary>
    private static string WithJournal(Desk desk) => string.Create(
        CultureInfo.InvariantCulture,
        $"unshare -rm sh -c 'mount -t tmpfs none /run && mkdir -p /run/systemd/journal && mount --bind {desk.Folder} /run/systemd/journal && exec \"$@\"' --");
}

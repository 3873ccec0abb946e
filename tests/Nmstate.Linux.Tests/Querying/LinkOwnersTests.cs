using Nmstate.Linux.Querying;
using Nmstate.Testing;

namespace Nmstate.Linux.Tests.Querying;

public sealed class LinkOwnersTests : IDisposable
{
    private readonly DaemonNotes _notes = new();

    public void Dispose() => _notes.Dispose();

    [Theory]
    [InlineData("run/NetworkManager/devices/7", "[device]\nmanaged=true\nconnection-uuid=1\n", "NetworkManager")]
    [InlineData("run/NetworkManager/devices/7", "[device]\nmanaged=false\n", null)]
    [InlineData("run/systemd/netif/links/7", "ADMIN_STATE=configured\nOPER_STATE=routable\n", "systemd-networkd")]
    [InlineData("run/systemd/netif/links/7", "ADMIN_STATE=unmanaged\n", null)]
    [InlineData("run/systemd/netif/links/8", "ADMIN_STATE=configured\n", null)]
    public void A_link_belongs_to_the_daemon_whose_note_says_so(string file, string note, string? owner)
    {
        _notes.Write(file, note);

        Assert.Equal(owner, new LinkOwners(_notes.Root).Of(7));
    }

    [Fact]
    public void In_another_network_namespace_the_numbers_mean_other_links()
    {
        _notes.Namespace("self", "net:[2]");
        _notes.Write("run/systemd/netif/links/7", "ADMIN_STATE=configured\n");

        Assert.Null(new LinkOwners(_notes.Root).Of(7));
    }

    [Theory]
    [InlineData("0 0 4294967295", "systemd-networkd")]
    [InlineData("0 1000 1", null)]
    public void Where_process_1_hides_its_namespace_only_the_machines_own_users_believe(string map, string? owner)
    {
        _notes.Namespace("1", null);
        _notes.Write("proc/self/uid_map", map);
        _notes.Write("run/systemd/netif/links/7", "ADMIN_STATE=configured\n");

        Assert.Equal(owner, new LinkOwners(_notes.Root).Of(7));
    }
}

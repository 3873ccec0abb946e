using Nmstate.Linux.Querying;

namespace Nmstate.Linux.Tests.Querying;

public sealed class LinkOwnersTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("nmstate-owners-");

    public void Dispose() => _root.Delete(recursive: true);

    [Theory]
    [InlineData("run/NetworkManager/devices/7", "[device]\nmanaged=true\nconnection-uuid=1\n", "NetworkManager")]
    [InlineData("run/NetworkManager/devices/7", "[device]\nmanaged=false\n", null)]
    [InlineData("run/systemd/netif/links/7", "ADMIN_STATE=configured\nOPER_STATE=routable\n", "systemd-networkd")]
    [InlineData("run/systemd/netif/links/7", "ADMIN_STATE=unmanaged\n", null)]
    [InlineData("run/systemd/netif/links/8", "ADMIN_STATE=configured\n", null)]
    public void A_link_belongs_to_the_daemon_whose_note_says_so(string file, string note, string? owner)
    {
        Link("proc/1/ns/net", "net:[1]");
        Link("proc/self/ns/net", "net:[1]");
        Write(file, note);

        Assert.Equal(owner, new LinkOwners(_root.FullName).Of(7));
    }

    [Fact]
    public void In_another_network_namespace_the_numbers_mean_other_links()
    {
        Link("proc/1/ns/net", "net:[1]");
        Link("proc/self/ns/net", "net:[2]");
        Write("run/systemd/netif/links/7", "ADMIN_STATE=configured\n");

        Assert.Null(new LinkOwners(_root.FullName).Of(7));
    }

    [Theory]
    [InlineData("0 0 4294967295", "systemd-networkd")]
    [InlineData("0 1000 1", null)]
    public void Where_process_1_hides_its_namespace_only_the_machines_own_users_believe(string map, string? owner)
    {
        Link("proc/self/ns/net", "net:[2]");
        Write("proc/self/uid_map", map);
        Write("run/systemd/netif/links/7", "ADMIN_STATE=configured\n");

        Assert.Equal(owner, new LinkOwners(_root.FullName).Of(7));
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(Place(path), target);

    private void Write(string path, string text) => File.WriteAllText(Place(path), text);

    private string Place(string path)
    {
        var file = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}

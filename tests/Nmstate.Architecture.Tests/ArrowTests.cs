namespace Nmstate.Architecture.Tests;

public sealed class ArrowTests
{
    public static TheoryData<string> Rooms => [.. House.Rooms.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_sees_only_the_rooms_below_it(string room)
    {
        var seen = House.Assembly(room).GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Nmstate", StringComparison.OrdinalIgnoreCase));

        Assert.Empty(seen.Except(House.Rooms[room]));
    }

    [Theory]
    [InlineData("Nmstate.State")]
    [InlineData("Nmstate.Planning")]
    public void Planning_sees_no_file_no_process_and_no_socket(string room)
    {
        string[] forbidden = ["System.IO.FileSystem", "System.Diagnostics.Process", "System.Net.Sockets", "System.Net.NetworkInformation", "Microsoft.Win32.Primitives"];

        Assert.Empty(House.Assembly(room).GetReferencedAssemblies().Select(a => a.Name!).Intersect(forbidden));
    }

    [Fact]
    public void Every_project_of_the_house_is_a_room()
    {
        var projects = House.Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(House.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(Path.GetFileNameWithoutExtension)
            .Select(name => name == "Nmstate.Cli" ? "nmstate" : name)
            .Where(name => name != "Nmstate.State.Generators");

        Assert.Equal(House.Rooms.Keys.Order(), projects.Order());
    }
}

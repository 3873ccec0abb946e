using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Nmstate.Architecture.Tests;

/// <summary>
/// Core and command know no provider: any back end is found by its folder. Only the list that the choice of a provider goes through has
/// names, once. That the project of the command has the plugins' as well is packaging: it says which come along, and where they are put.
/// </summary>
public sealed class ProviderNameTests
{
    private const string List = "cli/Nmstate.Cli/Input/ProviderWish.cs";

    private static readonly string[] Names =
    [
        .. XDocument.Load(Path.Combine(House.Root, "cli/Nmstate.Cli/Nmstate.Cli.csproj")).Descendants("ProviderProject")
            .Select(project => project.Attribute("ProviderName")!.Value).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void No_source_of_core_and_command_names_a_provider_but_the_list_of_the_choice()
        => Assert.Equal(Names.Select(name => $"{List}: {name}"), House.Sources.Where(f => !f.StartsWith("providers/", StringComparison.Ordinal)).SelectMany(Occurrences).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("new NetlinkProvider()", "netlink")]
    [InlineData("IsNetplan", "netplan")]
    [InlineData("use \"networkmanager\"", "networkmanager")]
    [InlineData("NetworkManager's own", "networkmanager")]
    [InlineData("NETPLAN", "netplan")]
    [InlineData("rtnetlink IFLA_MTU", null)]
    [InlineData("net/8021q/vlan_netlink.c", null)]
    [InlineData("linux/rtnetlink.h", null)]
    public void A_name_is_a_word_of_text_or_of_an_identifier_and_no_part_of_the_kernels_terms(string text, string? name)
        => Assert.Equal(name is null ? [] : [name], NamesIn(text));

    private static IEnumerable<string> Occurrences(string file)
        => NamesIn(File.ReadAllText(Path.Combine(House.Root, file))).Select(name => $"{file}: {name}");

    private static IEnumerable<string> NamesIn(string text)
        => Regex.Matches(text, $"(?:(?<![A-Za-z_])|(?=N))(?i:{string.Join('|', Names)})(?![a-z_])").Select(match => match.Value.ToLowerInvariant());
}

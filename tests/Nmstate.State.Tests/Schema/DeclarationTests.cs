using Nmstate.State.Schema;

namespace Nmstate.State.Tests.Schema;

/// <summary>What every declared property owes its readers.</summary>
public sealed class DeclarationTests
{
    public static TheoryData<string> Paths => [.. Walk(NetworkState.Schema, "").Select(p => p.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Each_property_says_what_it_means(string path)
    {
        var property = Walk(NetworkState.Schema, "").First(p => p.Path == path).Property;

        Assert.EndsWith(".", property.Summary, StringComparison.Ordinal);
        Assert.Equal(property.Name.ToLowerInvariant(), property.Name);
        Assert.True(property.Comparison != Comparison.Keyed || property.Key is not null, "a keyed list names its key");
    }

    [Fact]
    public void A_doc_comment_becomes_the_words_of_the_schema()
    {
        var cost = LinuxBridgePort.Schema.Find("stp-path-cost")!;

        Assert.Equal("What a path through the port costs, 1..65535; follows the speed of the link until it is set.", cost.Summary);
        Assert.Equal("IFLA_BRPORT_COST; BR_MAX_PATH_COST in net/bridge/br_stp_if.c.", cost.Remarks);
        Assert.Equal("a whole number, 1 to 65535", cost.Value.Expected);
    }

    [Fact]
    public void A_record_made_from_its_values_is_equal()
    {
        var link = new Interface { Name = "eth0", Mtu = 1500, Ipv4 = new Ipv4 { Enabled = true, Address = [] }, Type = InterfaceType.Ethernet };

        Assert.Equal(link, Interface.Schema.Create(p => p.Get(link)));
    }

    [Fact]
    public void Sets_are_the_same_in_any_order_and_status_never_counts()
    {
        var (first, second) = (IpAddress.Parse("192.0.2.1"), IpAddress.Parse("192.0.2.2"));
        var address = Ipv4.Schema.Find("address")!;

        var one = new Ipv4 { Address = [new() { Ip = first, PrefixLength = 24 }, new() { Ip = second, PrefixLength = 24, ValidLifeTime = "10sec" }] };
        var other = new Ipv4 { Address = [new() { Ip = second, PrefixLength = 24 }, new() { Ip = first, PrefixLength = 24 }] };

        Assert.True(address.Same(address.Get(one), address.Get(other)));
        Assert.False(address.Same(address.Get(one), EquatableList<InterfaceAddress>.Empty));
    }

    private static IEnumerable<(string Path, PropertySchema Property)> Walk(MappingSchema mapping, string prefix)
        => mapping.Properties.SelectMany(property => Inner(property.Value, prefix + property.Name).Prepend((prefix + property.Name, property)));

    private static IEnumerable<(string Path, PropertySchema Property)> Inner(ValueSchema value, string path) => value switch
    {
        MappingSchema mapping => Walk(mapping, path + "."),
        ListSchema { Item: MappingSchema item } => Walk(item, path + "[]."),
        _ => [],
    };
}

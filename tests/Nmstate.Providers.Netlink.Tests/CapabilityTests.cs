using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Providers.Netlink.Tests;

public sealed class CapabilityTests
{
    public static TheoryData<string> Paths => [.. InterfacePaths()
        .Concat(Properties(Route.Schema, "routes.config[]")).Concat(Properties(DnsSettings.Schema, "dns-resolver.config")).Distinct()];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_property_of_the_schema_has_an_answer(string path) => Assert.NotNull(NetlinkCapabilities.Table.Find(path));

    [Theory]
    [InlineData("interfaces[ethernet].ipv4.dhcp")]
    [InlineData("interfaces[linux-bridge].ipv6.dhcp")]
    [InlineData("interfaces[veth].ipv6.autoconf")]
    public void What_takes_a_daemon_is_refused_unless_it_is_off(string path)
    {
        var answer = NetlinkCapabilities.Table.Find(path)!;

        Assert.False(answer.Allows(true));
        Assert.True(answer.Allows(false));
        Assert.False(string.IsNullOrEmpty(answer.Hint));
    }

    [Fact]
    public void What_the_schema_does_not_have_has_no_answer()
    {
        var known = Paths.Select(row => row.Data).ToHashSet();

        Assert.DoesNotContain(NetlinkCapabilities.Table.ByPath.Keys, path => !known.Contains(path));
    }

    private static IEnumerable<string> InterfacePaths()
        => from property in Interface.Schema.Properties
           where property.Kind != PropertyKind.Status
           from type in property.For.Length == 0 ? ["*"] : property.For
           from path in Leaves(property, $"interfaces[{type}].{property.Name}")
           select path;

    private static IEnumerable<string> Properties(MappingSchema schema, string path)
        => schema.Properties.Where(p => p.Kind != PropertyKind.Status).SelectMany(p => Leaves(p, $"{path}.{p.Name}"));

    private static IEnumerable<string> Leaves(PropertySchema property, string path) => property.Value switch
    {
        MappingSchema mapping => Properties(mapping, path),
        ListSchema { Item: MappingSchema item } => Properties(item, path + "[]"),
        _ => [path],
    };
}

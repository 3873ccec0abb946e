using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Providers.Netplan.Tests;

public sealed class CapabilityTests
{
    public static TheoryData<string> Paths => [.. InterfacePaths().Concat(Properties(Route.Schema, "routes.config[]")).Concat(Properties(DnsSettings.Schema, "dns-resolver.config")).Distinct()];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_property_of_the_schema_has_an_answer(string path) => Assert.NotNull(NetplanCapabilities.Table.Find(path));

    [Fact]
    public void Every_refusal_says_why_and_what_to_do_instead()
        => Assert.DoesNotContain(NetplanCapabilities.Without(NetplanFeature.MissingFrom(NetplanFeature.Oldest)).ByPath.Values, c => c.Refusal is not null && (c.Refusal == "" || c.Hint is null or ""));

    [Theory]
    [InlineData("interfaces[linux-bridge].state", InterfaceState.Down, false)]
    [InlineData("interfaces[linux-bridge].state", InterfaceState.Absent, true)]
    [InlineData("interfaces[veth].state", InterfaceState.Down, false)]
    [InlineData("interfaces[ethernet].state", InterfaceState.Down, true)]
    public void Only_hardware_can_be_down(string path, InterfaceState state, bool isAllowed)
        => Assert.Equal(isAllowed, NetplanCapabilities.Table.Find(path)!.Allows(state));

    [Theory]
    [InlineData("0.106", false)]
    [InlineData("0.106.1", false)]
    [InlineData("0.107", true)]
    [InlineData("1.1.2", true)]
    public void Pairs_came_with_0_107(string version, bool isAllowed)
    {
        var capabilities = NetplanCapabilities.Without(NetplanFeature.MissingFrom(Version.Parse(version)));

        Assert.Equal(isAllowed, capabilities.Find("interfaces[veth].type")!.Allows(InterfaceType.Veth));
        Assert.True(capabilities.Find("interfaces[ethernet].type")!.Allows(InterfaceType.Ethernet));
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

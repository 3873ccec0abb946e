using Nmstate.Engine.Transactions;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>A route over two links, whose legs are in two profiles, whatever is done to one of the links.</summary>
public sealed class MultipathTests : LiveTest
{
    private const string First = "10.0.0.0/8 via 192.0.2.254 dev p1 proto static";

    private const string Both = """
        10.0.0.0/8 proto static
        nexthop via 192.0.2.254 dev p1 weight 1
        nexthop via 198.51.100.254 dev p2 weight 2
        """;

    public static TheoryData<string, string> Documents => new()
    {
        { "interfaces: [{name: p2, state: down, ipv4: {enabled: false}}]", First },
        { "interfaces: [{name: p2, ipv4: {enabled: false}}]", First },
        { "interfaces: [{name: p2, mac-address: '02:00:5E:10:00:07'}]", Both },
        { "interfaces: [{name: p2, mtu: 1400}]", Both },
        { "interfaces: [{name: p1, mac-address: '02:00:5E:10:00:07'}, {name: p2, mac-address: '02:00:5E:10:00:08'}]", Both },
        { "routes: {config: [{state: absent, destination: 10.0.0.0/8}]}", "" },
        {
            "routes: {config: [{destination: 10.0.0.0/8, next-hop-interface: p1, next-hop-address: 192.0.2.253, weight: 9}]}",
            "10.0.0.0/8 proto static\nnexthop via 192.0.2.253 dev p1 weight 9\nnexthop via 192.0.2.254 dev p1 weight 1\nnexthop via 198.51.100.254 dev p2 weight 2"
        },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task The_kernel_has_just_the_legs_that_are_left(string text, string expected)
    {
        await using var stage = await Stage.SetAsync(new Scenario("w14-multipath-leg-goes"), Cancellation);
        var document = StateReader.Read(new SourceText("desired.yml", text));

        var first = await ApplyAsync(document);
        var second = await ApplyAsync(document);

        Assert.True(first is Applied, first.ToString());
        Assert.True(second is NothingToDo, second.ToString());
        Assert.Equal(expected, Lines(await IpAsync("route show 10.0.0.0/8", Cancellation)));
    }

    /// <summary>The kernel takes the whole route with the link, and the daemon of 1.42.4 never completes it again.</summary>
    [Fact]
    public async Task A_link_that_somebody_deleted_does_not_keep_the_others_from_the_route()
    {
        await using var stage = await Stage.SetAsync(new Scenario("w14-multipath-leg-goes"), Cancellation);
        await IpAsync("link delete p2", Cancellation);

        var result = await ApplyAsync(StateReader.Read(new SourceText("desired.yml", """
            routes: {config: [{destination: 10.0.0.0/8, next-hop-interface: p1, next-hop-address: 192.0.2.253, weight: 9}]}
            """)));

        Assert.True(result is Applied, result.ToString());
        Assert.Equal(
            "10.0.0.0/8 proto static\nnexthop via 192.0.2.253 dev p1 weight 9\nnexthop via 192.0.2.254 dev p1 weight 1",
            Lines(await IpAsync("route show 10.0.0.0/8", Cancellation)));
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}

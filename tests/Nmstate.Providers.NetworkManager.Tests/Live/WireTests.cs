using Nmstate.NetworkManager.DBus;
using Nmstate.Scenarios;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>Values on the wire, with the real bus and daemon as the other side: a message that is framed wrongly makes the bus hang up.</summary>
public sealed class WireTests : LiveTest
{
    private static readonly Row Address = Row.Empty.With("address", Variant.Of("192.0.2.1")).With("prefix", Variant.Of(24u));

    /// <summary>Where an array falls within eight bytes decides about its gap: each place has to be right (Tmds.DBus.Protocol 0.95.2 is not).</summary>
    [Fact]
    public async Task Rows_are_framed_right_wherever_they_fall()
    {
        await using var stage = await Stage.SetAsync(new Scenario("w11-gateway-replaced"), Cancellation);
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);

        for (var offset = 1; offset <= 8; offset++)
        {
            var profile = ProfileSettings.Empty
                .With("connection", Row.Empty.With("id", Variant.Of("x")).With("type", Variant.Of("dummy")))
                .With("ipv4", Row.Empty.With(new string('p', offset), Variant.OfRows([Address, Row.Empty, Address])));
            await Assert.ThrowsAsync<CallRefusedException>(() => bus.AddProfileAsync(profile, SavingFlags.ToDisk, Cancellation));
        }

        Assert.False(bus.IsLost);
    }

    [Fact]
    public async Task A_profile_comes_back_from_the_daemon_as_it_went()
    {
        await using var stage = await Stage.SetAsync(new Scenario("w11-gateway-replaced"), Cancellation);
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);
        var texts = new Dictionary<string, string> { ["a.b"] = "äöü €", ["c.d"] = "x" };
        var profile = ProfileSettings.Empty
            .With("connection", Row.Empty.With("id", Variant.Of("wire")).With("type", Variant.Of("dummy")).With("interface-name", Variant.Of("wire0")).With("autoconnect", Variant.Of(false)))
            .With("ipv4", Row.Empty.With("method", Variant.Of("manual")).With("address-data", Variant.OfRows([Address])).With("route-metric", Variant.Of(7L)))
            .With("user", Row.Empty.With("data", Variant.OfTexts(texts)));

        var path = await bus.AddProfileAsync(profile, SavingFlags.ToDisk, Cancellation);
        var back = await bus.GetSettingsAsync(path, Cancellation);

        Assert.Equal([Address], back["ipv4"].Find("address-data")!.Rows);
        Assert.Equal(Variant.Of(7L), back["ipv4"].Find("route-metric"));
        Assert.Equal(Variant.Of(false), back["connection"].Find("autoconnect"));
        Assert.Equal(texts, back["user"].Find("data")!.Texts);
    }
}

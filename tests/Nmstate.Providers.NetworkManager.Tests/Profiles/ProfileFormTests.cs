using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Tests.Profiles;

public sealed class ProfileFormTests
{
    private static readonly Route Static = RouteForm.Normal(new Route
    {
        Destination = IpPrefix.Parse("198.51.100.0/24"),
        NextHopInterface = "eth0",
        NextHopAddress = IpAddress.Parse("192.0.2.254"),
        Metric = 7,
    });

    private static readonly StoredInterface Eth0 = new(
        InterfaceForm.Normal(new Interface
        {
            Name = "eth0",
            Type = InterfaceType.Ethernet,
            Description = "uplink",
            Mtu = 9000,
            Ipv4 = new Ipv4 { Enabled = true, Address = [new InterfaceAddress { Ip = IpAddress.Parse("192.0.2.1"), PrefixLength = 24 }] },
            Ipv6 = new Ipv6 { Enabled = true },
        }),
        [Static],
        null);

    [Fact]
    public void What_is_written_is_read_back()
    {
        var read = ProfileForm.Read("eth0", ProfileForm.Write(Eth0, existing: null))!;

        Assert.Equal(Eth0.Link.Ipv4!.Address, read.Link.Ipv4!.Address);
        Assert.Equal(Eth0.Link.Mtu, read.Link.Mtu);
        Assert.Equal("uplink", read.Link.Description);
        Assert.True(read.Link.Ipv6!.Enabled);
        Assert.Equal([Static], read.Routes);
    }

    [Fact]
    public void What_others_put_into_a_profile_stays()
    {
        var label = Row.Empty.With("address", Variant.Of("192.0.2.1")).With("prefix", Variant.Of(24u)).With("label", Variant.Of("eth0:1"));
        var nowhere = Row.Empty.With("dest", Variant.Of("203.0.113.0")).With("prefix", Variant.Of(24u)).With("type", Variant.Of("blackhole"));
        var existing = ProfileForm.Write(Eth0, existing: null)
            .With("connection", "zone", Variant.Of("public"))
            .With("802-1x", Row.Empty.With("identity", Variant.Of("me")))
            .With("ipv4", "address-data", Variant.OfRows([label]))
            .With("ipv4", "route-data", Variant.OfRows([nowhere]));

        var written = ProfileForm.Write(Eth0, existing);

        Assert.Equal("public", written["connection"].Text("zone"));
        Assert.Equal("me", written["802-1x"].Text("identity"));
        Assert.Equal(label, Assert.Single(written["ipv4"].Find("address-data")!.Rows));
        Assert.Contains(nowhere, written["ipv4"].Find("route-data")!.Rows);
        Assert.Contains(Static, ProfileForm.Read("eth0", written)!.Routes);
    }

    [Fact]
    public void Old_forms_of_the_same_are_not_sent_back()
    {
        var both = ProfileSettings.Empty.With("ipv4", Row.Empty.With("addresses", Variant.Of(1u)).With("address-data", Variant.OfRows([])).With("dns", Variant.Of(1u)));

        var normal = ProfileForm.Normal(both);

        Assert.Equal(["address-data", "dns"], normal["ipv4"].Names);
    }

    [Fact]
    public void A_gateway_is_a_default_route_with_the_metric_of_the_link()
    {
        var settings = ProfileForm.Write(Eth0, existing: null).With("ipv4", "gateway", Variant.Of("192.0.2.254"));

        var route = Assert.Single(ProfileForm.Read("eth0", settings)!.Routes, r => r.Destination!.Value.IsDefault);

        Assert.Equal(100, route.Metric);
    }

    [Fact]
    public void Options_of_a_bond_that_the_schema_does_not_have_stay()
    {
        var existing = WithOptions(new() { ["mode"] = "1", ["miimon"] = "100", ["updelay"] = "200", ["primary"] = "eth0" });

        var written = ProfileForm.Write(Bond(BondMode.ActiveBackup, new BondOptions { Miimon = 50, Primary = "" }), existing);

        Assert.Equal(new Dictionary<string, string> { ["mode"] = "1", ["miimon"] = "50", ["updelay"] = "200" }, OptionsOf(written));
    }

    [Fact]
    public void Another_mode_of_a_bond_drops_the_options_that_only_the_former_one_has()
    {
        var existing = WithOptions(new() { ["mode"] = "active-backup", ["primary"] = "eth0", ["arp_interval"] = "200", ["arp_ip_target"] = "192.0.2.1", ["resend_igmp"] = "9" });

        var written = ProfileForm.Write(Bond(BondMode.Lacp, new BondOptions()), existing);

        Assert.Equal(new Dictionary<string, string> { ["mode"] = "802.3ad", ["resend_igmp"] = "9" }, OptionsOf(written));
    }

    [Fact]
    public void How_often_a_bond_looks_at_carriers_is_the_daemons_default_unless_it_sends_ARP_requests()
    {
        Assert.Equal(100u, ProfileForm.Read("bond0", WithOptions(new() { ["mode"] = "active-backup" }))!.Link.LinkAggregation!.Options!.Miimon);
        Assert.Null(ProfileForm.Read("bond0", WithOptions(new() { ["mode"] = "active-backup", ["arp_interval"] = "200" }))!.Link.LinkAggregation!.Options!.Miimon);
    }

    [Fact]
    public void A_port_of_a_bond_says_so()
    {
        var port = Eth0 with { Link = Eth0.Link with { Controller = "bond0" }, ControllerType = InterfaceType.Bond };

        var read = ProfileForm.Read("eth0", ProfileForm.Write(port, ProfileForm.Write(Eth0, existing: null)))!;

        Assert.Equal(("bond0", InterfaceType.Bond), (read.Link.Controller, read.ControllerType));
    }

    [Fact]
    public void A_port_has_no_addresses_of_its_own()
    {
        var port = Eth0 with { Link = Eth0.Link with { Controller = "br0" }, ControllerType = InterfaceType.LinuxBridge };

        var written = ProfileForm.Write(port, ProfileForm.Write(Eth0, existing: null));

        Assert.False(written.Has("ipv4") || written.Has("ipv6"));
        Assert.Equal("br0", ProfileForm.Read("eth0", written)!.Link.Controller);
    }

    private static StoredInterface Bond(BondMode mode, BondOptions options) => new(
        InterfaceForm.Normal(new Interface { Name = "bond0", Type = InterfaceType.Bond, LinkAggregation = new Bond { Mode = mode, Options = options } }), [], null);

    private static ProfileSettings WithOptions(Dictionary<string, string> options)
        => ProfileSettings.Empty.With("connection", Row.Empty.With("type", Variant.Of("bond"))).With("bond", Row.Empty.With("options", Variant.OfTexts(options)));

    private static IReadOnlyDictionary<string, string> OptionsOf(ProfileSettings settings) => settings["bond"].Find("options")!.Texts;
}

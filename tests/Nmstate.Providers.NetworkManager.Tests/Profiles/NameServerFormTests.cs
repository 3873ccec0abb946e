using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Tests.Profiles;

/// <summary>Name servers in profiles, for the whole host, and as the daemon shows them.</summary>
public sealed class NameServerFormTests
{
    private static readonly StoredInterface Eth0 = new(
        InterfaceForm.Normal(new Interface
        {
            Name = "eth0",
            Type = InterfaceType.Ethernet,
            Ipv4 = new Ipv4 { Enabled = true, Address = [new InterfaceAddress { Ip = IpAddress.Parse("192.0.2.1"), PrefixLength = 24 }] },
            Ipv6 = new Ipv6 { Enabled = true, Address = [new InterfaceAddress { Ip = IpAddress.Parse("2001:db8::1"), PrefixLength = 64 }] },
        }),
        [],
        null);

    public static TheoryData<string[], string[]> Lists => new()
    {
        { ["192.0.2.53"], [] },
        { ["2001:db8::53"], ["example.net"] },
        { ["192.0.2.53", "192.0.2.54", "2001:db8::53"], ["example.net", "example.org"] },
        { ["2001:db8::53", "2001:db8::54", "192.0.2.53"], ["example.org"] },
        { [], ["example.net"] },
        { [], [] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_a_profile_holds_is_read_back_in_its_order_whatever_it_held_before(string[] servers, string[] search)
    {
        foreach (var former in Lists.Select(row => Dns(row.Data.Item1, row.Data.Item2)))
        {
            var existing = ProfileForm.Write(Eth0 with { Dns = former }, existing: null);

            var written = ProfileForm.Write(Eth0 with { Dns = Dns(servers, search) }, existing);

            Assert.Equal(Dns(servers, search), ProfileForm.Read("eth0", written)!.Dns);
        }
    }

    [Fact]
    public void What_no_longer_holds_anything_keeps_nothing_of_it()
    {
        var held = ProfileForm.Write(Eth0 with { Dns = Dns(["2001:db8::53", "192.0.2.53"], ["example.net"]) }, existing: null);

        Assert.Equal(ProfileForm.Write(Eth0, existing: null), ProfileForm.Write(Eth0 with { Dns = Dns([], []) }, held));
    }

    [Fact]
    public void An_order_that_somebody_gave_stays_where_it_does()
    {
        var existing = ProfileForm.Write(Eth0 with { Dns = Dns(["192.0.2.53"], []) }, existing: null)
            .With("ipv4", "dns-priority", Variant.Of(7)).With("ipv6", "dns-priority", Variant.Of(9));

        var written = ProfileForm.Write(Eth0 with { Dns = Dns(["192.0.2.53", "2001:db8::53"], []) }, existing);

        Assert.Equal((Variant.Of(7), Variant.Of(9)), (written["ipv4"].Find("dns-priority"), written["ipv6"].Find("dns-priority")));
    }

    [Fact]
    public void A_family_that_is_turned_off_hands_the_search_domains_to_the_other_one()
    {
        var held = ProfileForm.Write(Eth0 with { Dns = Dns([], ["example.net"]) }, existing: null);
        var off = Eth0 with { Link = Eth0.Link with { Ipv4 = new Ipv4 { Enabled = false } } };

        var written = ProfileForm.Write(off, held);

        Assert.Null(written["ipv4"].Find("dns-search"));
        Assert.Equal(["example.net"], ProfileForm.Read("eth0", written)!.Dns!.Search!);
    }

    [Fact]
    public void A_priority_below_zero_silences_all_others()
    {
        var loud = new HeldDns("tun0", IpFamily.V4, -5, [IpAddress.Parse("192.0.2.1")], ["vpn.example"]);
        var usual = new HeldDns("eth0", IpFamily.V4, 100, [IpAddress.Parse("192.0.2.53")], ["example.net"]);

        Assert.Equal(Dns(["192.0.2.1"], ["vpn.example"]), HeldDns.Together([usual, loud]));
    }

    [Fact]
    public void The_configuration_for_the_whole_host_keeps_what_the_schema_does_not_have()
    {
        var corporate = Variant.OfRow(Row.Empty.With("servers", Variant.OfTexts(["192.0.2.77"])));
        var existing = Row.Empty.With("options", Variant.OfTexts(["timeout:2"])).With("domains", Variant.OfRow(Row.Empty
            .With("*", Variant.OfRow(Row.Empty.With("servers", Variant.OfTexts(["192.0.2.1"])).With("options", Variant.OfTexts(["edns0"]))))
            .With("corp.example", corporate)));

        var written = GlobalDns.Write(existing, Dns(["2001:db8::53", "192.0.2.53"], ["example.net"]));

        Assert.Equal(Dns(["2001:db8::53", "192.0.2.53"], ["example.net"]), GlobalDns.Read(written));
        Assert.Equal(existing, GlobalDns.Write(written, Dns(["192.0.2.1"], [])));
        Assert.Null(GlobalDns.Read(GlobalDns.Write(existing, dns: null)));
    }

    [Fact]
    public void Servers_of_a_lease_are_in_use_and_not_static()
    {
        var profile = ProfileForm.Write(Eth0 with { Dns = Dns(["192.0.2.53"], ["example.net"]) }, existing: null);
        var dns = new DaemonDns("default", [RowOf("eth0", ["192.0.2.53", "192.0.2.254"], ["example.net", "lease.example"])], Row.Empty);

        Assert.Equal(Dns(["192.0.2.53"], ["example.net"]), dns.StaticInUse([("eth0", profile)]));
        Assert.Equal(Dns(["192.0.2.53", "192.0.2.254"], ["example.net", "lease.example"]), dns.InUse);
    }

    [Fact]
    public void The_whole_hosts_servers_are_the_only_ones_in_use()
    {
        var profile = ProfileForm.Write(Eth0 with { Dns = Dns(["192.0.2.53"], []) }, existing: null);
        var global = GlobalDns.Write(Row.Empty, Dns(["192.0.2.99"], []));
        var dns = new DaemonDns("default", [RowOf("eth0", ["192.0.2.53"], [])], global);

        Assert.Equal(Dns(["192.0.2.99"], []), dns.StaticInUse([("eth0", profile)]));
        Assert.Equal(Dns(["192.0.2.99"], []), dns.InUse);
    }

    private static Row RowOf(string name, string[] servers, string[] domains) => Row.Empty
        .With("nameservers", Variant.OfTexts(servers)).With("domains", Variant.OfTexts(domains)).With("interface", Variant.Of(name)).With("priority", Variant.Of(100));

    private static DnsSettings Dns(string[] servers, string[] search)
        => new() { Server = servers.Select(s => new NameServer(IpAddress.Parse(s))).ToEquatableList(), Search = search.ToEquatableList() };
}

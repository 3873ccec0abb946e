using Nmstate.Planning.Fingerprints;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Tests;

/// <summary>What becomes of addresses that a link was given when it is no longer to be given any (W10).</summary>
public sealed class LeaseTests
{
    private const string Leased = """
        interfaces:
        - name: eth0
          type: ethernet
          state: up
          mtu: 1500
          ipv4:
            enabled: true
            dhcp: true
            address:
            - {ip: 192.0.2.10, prefix-length: 24}
            - {ip: 192.0.2.57, prefix-length: 24, valid-life-time: 3600sec}
          ipv6:
            enabled: true
            dhcp: true
            autoconf: true
            address:
            - {ip: "fe80::1", prefix-length: 64}
            - {ip: "2001:db8::57", prefix-length: 128, valid-life-time: 3600sec}
        - {name: br0, type: linux-bridge, state: up, mtu: 1500, bridge: {port: []}, ipv4: {enabled: false}, ipv6: {enabled: false}}
        """;

    [Theory]
    [InlineData("{name: eth0, ipv4: {dhcp: false}}", "192.0.2.10/24 192.0.2.57/24", "")]
    [InlineData("{name: eth0, ipv4: {enabled: true, dhcp: false}, ipv6: {enabled: true, dhcp: false, autoconf: false}}", "192.0.2.10/24 192.0.2.57/24", "2001:db8::57/128")]
    [InlineData("{name: eth0, ipv6: {enabled: true, dhcp: false, autoconf: true}}", "192.0.2.10/24", "")]
    [InlineData("{name: eth0, ipv4: {enabled: true, dhcp: false, address: [{ip: 192.0.2.99, prefix-length: 24}]}}", "192.0.2.99/24", "")]
    [InlineData("{name: eth0, ipv4: {enabled: true, dhcp: false, address: []}}", "", "")]
    [InlineData("{name: eth0, ipv4: {enabled: false}}", "", "")]
    [InlineData("{name: eth0, ipv4: {enabled: true, dhcp: true}}", "192.0.2.10/24", "")]
    [InlineData("{name: eth0, controller: br0, ipv4: {dhcp: false}, ipv6: {dhcp: false, autoconf: false}}", "", "")]
    public void They_stay_as_static_ones_unless_the_document_says_which_it_is_to_have(string entry, string ipv4, string ipv6)
    {
        var host = HostState.Of(Read(Leased).State);

        var (plan, diagnostics) = Planner.Plan(host, Read($"interfaces: [{entry}]"), PlanTraits.Kernel, PlanOptions.Default);

        Assert.DoesNotContain(diagnostics, d => d.Severity == Severity.Error);
        var eth0 = plan!.After.Running.Find("eth0")!;
        Assert.Equal((ipv4, ipv6), (Text(eth0.Ipv4!.Address), Text(eth0.Ipv6!.Address)));
    }

    [Fact]
    public void Another_lease_since_then_asks_for_another_plan_and_otherwise_is_no_concern_of_it()
    {
        var (before, since) = (HostState.Of(Read(Leased).State), HostState.Of(Read(Leased.Replace("192.0.2.57", "192.0.2.58", StringComparison.Ordinal)).State));

        Assert.False(FingerprintOf(before, "{name: eth0, ipv4: {enabled: true, dhcp: false}}").HoldsFor(since));
        Assert.True(FingerprintOf(before, "{name: eth0, mtu: 1400}").HoldsFor(since));
    }

    private static Fingerprint FingerprintOf(HostState host, string entry)
        => Planner.Plan(host, Read($"interfaces: [{entry}]"), PlanTraits.Kernel, PlanOptions.Default).Plan!.Fingerprint;

    private static string Text(IEnumerable<InterfaceAddress>? addresses) => string.Join(' ', (addresses ?? []).Select(a => a.Text));

    private static Document Read(string text) => StateReader.Read(new SourceText("desired.yml", text));
}

using Nmstate.Engine.Transactions;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Providers.Netplan.Tree;

namespace Nmstate.Providers.Netplan.Tests;

/// <summary>What the table refuses, netplan's own generator cannot do either; what it supports, the generator carries out.</summary>
public sealed class GeneratorTests : IDisposable
{
    private readonly ScratchRoot _root = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("interfaces[*].description", "network: {ethernets: {eth0: {description: uplink}}}", "unknown key 'description'")]
    [InlineData("routes.config[].weight", "network: {ethernets: {eth0: {routes: [{to: 10.0.0.0/8, via: 192.0.2.1, weight: 2}]}}}", "unknown key 'weight'")]
    [InlineData("interfaces[*].ipv4.auto-dns", "network: {ethernets: {eth0: {dhcp4: true, dhcp6: true, dhcp4-overrides: {use-dns: false}}}}", "networkd requires that use-dns")]
    public async Task What_is_refused_is_an_error_of_the_generator(string path, string text, string error)
    {
        Assert.NotNull(NetplanCapabilities.Table.Find(path)!.Refusal);

        Assert.Contains(error, await Installed().ObjectionAsync(Tree(text), Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bridges: {v0: {activation-mode: \"off\"}}")]
    [InlineData("bonds: {v0: {activation-mode: \"off\"}}")]
    [InlineData("vlans: {v0: {id: 1, link: eth0, activation-mode: \"off\"}}")]
    public async Task A_virtual_interface_that_is_off_is_made_all_the_same(string definition)
    {
        _root.Write("etc/netplan/10.yaml", $"network: {{ethernets: {{eth0: {{}}}}, {definition}}}");

        Assert.Null(await Installed().RunAsync(_root.Path, Cancellation));

        Assert.Contains("Name=v0\n", _root.Read("run/systemd/network/10-netplan-v0.netdev"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feature_that_the_probe_misses_is_one_that_the_version_lacks()
    {
        Assert.All(await NetplanFeature.MissingFromAsync(Installed(), Cancellation), f => Assert.Equal(new Version(0, 107), f.Since));
        Assert.NotNull(await Installed().ObjectionAsync(Tree("network: {no-such-section: {a: {}}}"), Cancellation));
    }

    [Theory]
    [InlineData(Configuration.Networkd, "run/systemd/network/10-netplan-eth0.network", "LinkLocalAddressing=no\nAddress=192.0.2.9/24\nIPv6AcceptRA=no")]
    [InlineData(Configuration.NetworkManager, "run/NetworkManager/system-connections/netplan-eth0.nmconnection", "[ipv6]\n#Netplan: passthrough override\nmethod=disabled")]
    public async Task IPv6_that_is_off_is_off_in_the_daemon_s_own_file(string renderer, string file, string words)
    {
        var installed = Installed();
        _root.Write("etc/netplan/01.yaml", $"network: {{renderer: {renderer}}}\n");
        Assert.IsType<Applied>(await _root.ApplyAsync("interfaces: [{name: eth0, type: ethernet, ipv6: {enabled: false}, ipv4: {enabled: true, address: [{ip: 192.0.2.9, prefix-length: 24}]}}]"));

        Assert.Null(await installed.RunAsync(_root.Path, Cancellation));

        Assert.Contains(words, _root.Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_that_only_a_VLAN_names_gets_a_bare_definition_and_is_not_planned_again()
    {
        const string Vlan = "interfaces: [{name: eth0.5, type: vlan, vlan: {base-iface: eth0, id: 5}}]";

        Assert.IsType<Applied>(await _root.ApplyAsync(Vlan));

        Assert.Contains("eth0:\n      renderer: networkd\n      accept-ra: false\n      link-local: []\n", _root.Read("etc/netplan/99-nmstate.yaml"), StringComparison.Ordinal);
        Assert.IsType<NothingToDo>(await _root.ApplyAsync(Vlan));
        Assert.Null(await Installed().ObjectionAsync(await TreeReader.ReadAsync(_root.Path, Cancellation), Cancellation));
    }

    private static Generator Installed()
    {
        Assert.SkipWhen(Generator.Installed() is null, "netplan is not installed");
        return Generator.Installed()!;
    }

    private static NetplanTree Tree(string text) => NetplanTree.Empty.With(new NetplanFile(NetplanTree.Etc, "10.yaml", text));
}

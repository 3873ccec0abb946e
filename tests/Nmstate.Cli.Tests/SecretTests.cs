using Nmstate.Testing;

namespace Nmstate.Cli.Tests;

/// <summary>What a document keeps secret stays so, whatever is done with it.</summary>
[Collection(ApplyTurn.Collection)]
public sealed class SecretTests
{
    /// <summary>Whole, and broken where a secret stands, so that the reader has it in hand when it complains.</summary>
    [Theory]
    [InlineData("canary-1")]
    [InlineData("[canary-1]")]
    [InlineData("{canary-1: canary-2}")]
    [InlineData("\n    [canary-1,\n    canary-2]")]
    [InlineData("\n    \"canary-1\\q\"")]
    public async Task No_command_tells_a_secret_that_was_not_asked_for(string secret)
    {
        using var desk = new Desk();
        desk.Write("a.yml", $$$"""
            interfaces:
            - name: eth1
              mtu: 1400
              802.1x: {identity: me, eap-methods: [tls], password: {{{secret}}}, private-key-password: {{{secret}}}}
            - {name: ms0, type: macsec, macsec: {base-iface: eth1, encrypt: true, mka-cak: {{{secret}}}, mka-ckn: ab}}
            - {name: vpn, type: ipsec, libreswan: {right: 192.0.2.1, psk: {{{secret}}}}}
            - {name: wg0, type: wireguard, wireguard: {private-key: {{{secret}}}, peers: [{public-key: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, preshared-key: {{{secret}}}}]}}
            """);

        foreach (var command in (string[])["validate", "validate --json", "validate --sarif", "format", "format --json", "plan", "plan --json", "--verbose plan", "apply", "apply --json"])
        {
            var run = await desk.RunAsync($"nmstate {command} a.yml");
            Assert.DoesNotContain("canary", run.Output + run.Error, StringComparison.Ordinal);
        }
    }
}

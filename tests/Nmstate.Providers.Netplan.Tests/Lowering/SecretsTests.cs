using Nmstate.Providers.Netplan.Lowering;

namespace Nmstate.Providers.Netplan.Tests.Lowering;

public sealed class SecretsTests
{
    [Theory]
    [InlineData("        password: hunter2", "        password: ***")]
    [InlineData("    home: {password: hunter2, mode: infrastructure}", "    home: {password: ***, mode: infrastructure}")]
    [InlineData("      keys: {private-key: hunter2}", "      keys: {private-key: ***}")]
    [InlineData("PrivateKey=hunter2=", "PrivateKey=***")]
    [InlineData("PresharedKey=hunter2", "PresharedKey=***")]
    [InlineData("Key=hunter2", "Key=***")]
    public void Passwords_and_keys_are_hidden_in_the_files_of_netplan_and_of_networkd(string line, string hidden)
        => Assert.Equal(hidden, Secrets.Hidden(line));

    [Theory]
    [InlineData("      mtu: 1400")]
    [InlineData("Address=192.0.2.1/24")]
    [InlineData("PublicKey=not-secret")]
    public void All_else_is_shown(string line) => Assert.Equal(line, Secrets.Hidden(line));
}

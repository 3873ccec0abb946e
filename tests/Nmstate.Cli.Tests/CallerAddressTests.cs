using Nmstate.Cli.Input;

namespace Nmstate.Cli.Tests;

public sealed class CallerAddressTests
{
    [Theory]
    [InlineData("192.0.2.7 50022 198.51.100.1 22", "192.0.2.7")]
    [InlineData("2001:db8::7 50022 2001:db8::1 22", "2001:db8::7")]
    [InlineData("010.1.1.1 50022 198.51.100.1 22", null)]
    [InlineData("fe80::7%eth0 50022 fe80::1%eth0 22", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_caller_is_the_first_word_of_ssh_connection_if_it_is_a_plain_address(string? variable, string? address)
        => Assert.Equal(address, CallerAddress.Of(name => name == "SSH_CONNECTION" ? variable : null)?.ToString());
}

using Nmstate.State.Reading;

namespace Nmstate.State.Tests.Reading;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("adress", "address")]
    [InlineData("stat", "state")]
    [InlineData("prefix_length", "prefix-length")]
    [InlineData("ipv5", "ipv4")]
    [InlineData("conrtoller", "controller")]
    [InlineData("completely-different", null)]
    [InlineData("", null)]
    public void The_name_that_was_probably_meant_is_found(string written, string? meant)
        => Assert.Equal(meant, NearestName.Of(written, ["address", "state", "prefix-length", "ipv4", "ipv6", "controller", "enabled"]));
}

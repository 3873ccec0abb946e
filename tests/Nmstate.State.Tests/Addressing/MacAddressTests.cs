namespace Nmstate.State.Tests.Addressing;

public sealed class MacAddressTests
{
    [Fact]
    public void It_is_written_in_upper_case()
    {
        Assert.True(MacAddress.TryParse("02:aa:00:00:00:07", out var mac));
        Assert.Equal("02:AA:00:00:00:07", mac.ToString());
        Assert.Equal(mac, MacAddress.FromBytes(mac.ToBytes()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("02:aa:00:00:00")]
    [InlineData("02-aa-00-00-00-07")]
    [InlineData("02:aa:00:00:00:0g")]
    [InlineData("02:aa:00:00:00:07:08")]
    public void Other_forms_are_refused(string text)
        => Assert.False(MacAddress.TryParse(text, out _));
}

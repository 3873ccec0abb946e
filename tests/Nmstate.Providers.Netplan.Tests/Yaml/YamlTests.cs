using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Tests.Yaml;

public sealed class YamlTests
{
    [Theory]
    [InlineData("a: [1, 2, 3]\n", "1", "a: [2, 3]\n")]
    [InlineData("a: [1, 2, 3]\n", "3", "a: [1, 2]\n")]
    [InlineData("a: [1, 2, 3]\n", "1 3", "a: [2]\n")]
    [InlineData("a: [1, 2, 3]\nb: c\n", "1 2 3", "b: c\n")]
    [InlineData("a: [1, # one\n    2]\n", "1", "a: [ # one\n    2]\n")]
    [InlineData("a:\n- 1 # one\n- 2\n", "1", "a:\n# one\n- 2\n")]
    [InlineData("a:\n  - 1\n  # two\n  - 2\n", "2", "a:\n  - 1\n  # two\n")]
    [InlineData("a:\r\n- 1\r\n- 2\r\n", "1", "a:\r\n- 2\r\n")]
    [InlineData("a:\n- '1'\n- \"2\"", "2", "a:\n- '1'\n")]
    [InlineData("a:\n-\n  1\n- 2\n", "1", "a:\n- 2\n")]
    public void Items_go_and_all_else_stays(string text, string items, string expected)
    {
        var root = (YamlMapping)YamlReader.Read("f", text)!;
        var pruning = new YamlPruning("f", text, root);
        foreach (var item in items.Split(' '))
            pruning.Remove((YamlSequence)root.Find(["a"])!, ((YamlSequence)root.Find(["a"])!).Children.Single(c => ((YamlScalar)c.Value).Text == item));

        Assert.Equal(expected, pruning.Apply());
    }

    [Fact]
    public void A_text_that_aliases_blow_up_is_read_in_no_time_since_they_are_not_unfolded()
    {
        var text = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

        Assert.Equal(41, ((YamlMapping)YamlReader.Read("f", text)!).Children.Count);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    public void Nesting_has_a_limit(int depth)
        => Assert.Contains("inside one another", Assert.Throws<NetplanFileException>(() => YamlReader.Read("f", new string('[', depth) + new string(']', depth))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("eth0", "eth0")]
    [InlineData("on", "\"on\"")]
    [InlineData("802.3ad", "\"802.3ad\"")]
    [InlineData("2001:db8::1/64", "\"2001:db8::1/64\"")]
    [InlineData("52:54:00:12:34:56", "\"52:54:00:12:34:56\"")]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\\c\nd", "\"a\\\"b\\\\c\\nd\"")]
    public void A_text_is_in_quotes_where_any_reader_could_take_it_for_something_else(string text, string expected)
    {
        Assert.Equal(expected, YamlWriter.Short(YamlValues.Text(text)));
        Assert.Equal(text, ((YamlScalar)YamlReader.Read("f", $"{expected}\n")!).Text);
    }
}

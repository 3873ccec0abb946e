using System.Text;
using CsCheck;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Tests.Reading;

/// <summary>A document may be anything: it ends in diagnostics, in bounded time.</summary>
public sealed class HostileInputTests
{
    private const string Whole = """
        routes:
          config:
          - destination: 0.0.0.0/0
            next-hop-interface: br0
        interfaces:
        - name: br0
          type: linux-bridge
          ipv4: {enabled: true, address: [{ip: 192.0.2.1, prefix-length: 24}]}
          bridge:
            port: [{name: &n eth1, stp-path-cost: 5}]
        - name: *n
          description: "a \"quoted\" text"
        """;

    [Fact]
    public void However_a_document_is_mutilated_the_reader_does_not_throw()
        => Gen.Select(Gen.Int[0, Whole.Length], Gen.Int[0, 20], Gen.String[0, 10]).Sample(
            (at, cut, inserted) =>
            {
                var text = Whole[..at] + inserted + Whole[Math.Min(Whole.Length, at + cut)..];
                _ = StateReader.Read(new SourceText("x.yml", text));
                return true;
            },
            iter: 20_000);

    /// <summary>The parser gives this key no value, and no end to the mapping around it.</summary>
    [Fact]
    public void A_key_that_is_none_does_not_keep_the_reader_for_ever()
        => Assert.True(StateReader.Read(new SourceText("x.yml", "interfaces:\n- name: br0\n  bridge:\n   : &n eth1, stp-path-cost: 5}]\n- name: *n\n")).HasErrors);

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Ten_thousand_nested_values_end_in_one_error(char open, char close)
    {
        var text = new StringBuilder("interfaces: ").Append(open, 10_000).Append(close, 10_000).ToString();

        var document = StateReader.Read(new SourceText("x.yml", text));

        Assert.True(document.HasErrors);
        Assert.True(document.Diagnostics.Count < 10);
    }

    [Fact]
    public void Deep_json_ends_in_an_error()
        => Assert.True(StateReader.Read(new SourceText("x.json", "{\"interfaces\":" + new string('[', 10_000))).HasErrors);

    [Fact]
    public void A_hundred_thousand_errors_are_counted_and_not_kept()
    {
        var text = "interfaces:\n- name: eth0\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"  k{i}: 1\n"));

        var document = StateReader.Read(new SourceText("x.yml", text));

        Assert.Equal(101, document.Diagnostics.Count);
        Assert.Equal("At least 99900 more errors are not shown.", document.Diagnostics[^1].Message);
    }

    [Fact]
    public void Control_characters_of_a_document_do_not_reach_the_terminal()
    {
        var document = StateReader.Read(new SourceText("x.yml", "interfaces:\n- name: \"e\\x1b[31m\"\n  typ: 1\n"));

        var text = string.Concat(document.Diagnostics.Select(DiagnosticText.Render));

        Assert.DoesNotContain('\u001b', text);
    }
}

using System.Text;
using CsCheck;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Writing;

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

    /// <summary>The parser ends at it, and what comes after would not have counted.</summary>
    [Theory]
    [InlineData("interfaces: []\n\0hostname: 7\n", "NMS1007 2:1")]
    [InlineData("interfaces:\n- name: eth0\n  description: \"a\\0b\"\n", "NMS1007 3:16")]
    [InlineData("ovs-db:\n  external_ids:\n    \"a\\x1b\": 1\n", "NMS1007 3:5")]
    [InlineData("{\"description\": \"\\ud800\"}", "NMS1007 1:17")]
    [InlineData("{\"description\": \"\\u0007\"}", "NMS1007 1:17")]
    public void A_character_that_no_text_may_have_is_told_with_its_place(string text, string told)
    {
        var mistake = StateReader.Read(new SourceText("x", text)).Diagnostics.First(d => d.Severity == Severity.Error);

        Assert.Equal(told, $"{mistake.Code} {mistake.At!.Value.Line}:{mistake.At.Value.Column}");
    }

    [Fact]
    public void What_is_not_utf_8_is_read_without_an_exception()
        => Assert.False(StateReader.Read(new SourceText("x", (ReadOnlyMemory<byte>)(byte[])[.. "description: "u8, 0xff, 0xc3, (byte)'\n'])).HasErrors);

    [Fact]
    public void Anchors_that_are_open_all_the_way_do_not_hold_the_document_many_times()
    {
        var text = "interfaces: " + string.Concat(Enumerable.Range(0, 60).Select(i => $"&n{i} [")) + string.Concat(Enumerable.Repeat("x, ", 20_000));

        Assert.Contains(StateReader.Read(new SourceText("x.yml", text)).Diagnostics, d => d.Code == ReadingDiagnostics.TooManyAliases.Code);
    }

    [Fact]
    public void Anchors_without_number_are_too_many()
    {
        var text = "interfaces:\n" + string.Concat(Enumerable.Range(0, 100_001).Select(i => $"- &n{i} {{name: d{i}}}\n"));

        Assert.Contains(StateReader.Read(new SourceText("x.yml", text)).Diagnostics, d => d.Message.EndsWith("100000 anchors.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_of_a_megabyte_is_not_repeated_whole()
    {
        var document = StateReader.Read(new SourceText("x.yml", $"interfaces: [{{name: {new string('a', 1_000_000)}}}]\n"));

        Assert.All(document.Diagnostics, d => Assert.True(DiagnosticText.Render(d).Length < 3_000));
    }

    /// <summary>Once sorted entry by entry, which took a minute for a million.</summary>
    [Fact]
    public void Two_hundred_thousand_names_of_a_map_are_read_in_the_time_of_a_list()
    {
        var text = "ovs-db:\n  external_ids:\n" + string.Concat(Enumerable.Range(0, 200_000).Reverse().Select(i => $"    k{i}: 1\n"));

        Assert.Equal(200_000, StateReader.Read(new SourceText("x.yml", text)).State.OvsDb!.ExternalIds!.Count);
    }

    [Fact]
    public void However_a_document_in_json_is_mutilated_the_reader_does_not_throw()
    {
        var whole = StateWriter.ToJson(StateReader.Read(new SourceText("x.yml", Whole)).State);
        Gen.Select(Gen.Int[0, whole.Length], Gen.Int[0, 20], Gen.OneOf(Gen.String[0, 10], Gen.Const("\\ud800"), Gen.Const("\0"), Gen.Const("{"))).Sample(
            (at, cut, inserted) =>
            {
                _ = StateReader.Read(new SourceText("x.json", whole[..at] + inserted + whole[Math.Min(whole.Length, at + cut)..]));
                return true;
            },
            iter: 20_000);
    }

    [Fact]
    public void Control_characters_of_a_document_do_not_reach_the_terminal()
    {
        var document = StateReader.Read(new SourceText("x.yml", "interfaces:\n- name: \"e\\x1b[31m\"\n  typ: 1\n"));

        var text = string.Concat(document.Diagnostics.Select(DiagnosticText.Render));

        Assert.DoesNotContain('\u001b', text);
    }
}

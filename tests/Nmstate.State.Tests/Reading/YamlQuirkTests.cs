using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Tests.Reading;

/// <summary>What real documents look like.</summary>
public sealed class YamlQuirkTests
{
    [Theory]
    [InlineData("mtu: 9000", 9000u)]
    [InlineData("mtu: \"9000\"", 9000u)]
    [InlineData("mtu: 0x2328", 9000u)]
    [InlineData("mtu: '0x2328'", 9000u)]
    [InlineData("mtu:    9000  # jumbo", 9000u)]
    public void Numbers_may_be_quoted_and_hexadecimal(string line, uint expected)
        => Assert.Equal(expected, Eth0(line).Mtu);

    [Theory]
    [InlineData("yes", true)]
    [InlineData("on", true)]
    [InlineData("True", true)]
    [InlineData("1", true)]
    [InlineData("\"true\"", true)]
    [InlineData("no", false)]
    [InlineData("OFF", false)]
    [InlineData("n", false)]
    [InlineData("0", false)]
    public void Booleans_may_be_the_words_of_yaml_1_1(string word, bool expected)
        => Assert.Equal(expected, Eth0($"ipv4: {{enabled: {word}}}").Ipv4!.Enabled);

    [Theory]
    [InlineData("mtu: null")]
    [InlineData("mtu: ~")]
    [InlineData("mtu:")]
    public void Null_is_not_mentioned(string line)
        => Assert.Null(Eth0(line).Mtu);

    [Theory]
    [InlineData("mtu: 1.5")]
    [InlineData("mtu: -1")]
    [InlineData("mtu: 4294967296")]
    [InlineData("mtu: 0o17")]
    [InlineData("mtu: 1_500")]
    [InlineData("description: 10")]
    [InlineData("description: true")]
    [InlineData("ipv4: {enabled: maybe}")]
    [InlineData("mac-address: 01:02:03:04:05")]
    public void What_is_meant_otherwise_is_an_error(string line)
        => Assert.Equal(ReadingDiagnostics.WrongValue.Code, Assert.Single(Read(line).Diagnostics).Code);

    [Fact]
    public void A_mac_address_is_never_a_sexagesimal_number()
        => Assert.Equal("01:02:03:04:05:06", Eth0("mac-address: 01:02:03:04:05:06").MacAddress.ToString());

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_do_not_matter()
        => Assert.Equal(9000u, StateReader.Read(new SourceText("x.yml", "\uFEFFinterfaces:\r\n- name: eth0\r\n  mtu: 9000\r\n")).State.Interfaces![0].Mtu);

    [Fact]
    public void An_alias_stands_for_its_anchor_wherever_it_is()
    {
        var document = StateReader.Read(new SourceText("x.yml", """
            interfaces:
            - name: eth0
              ipv4: &off {enabled: false}
            - name: eth1
              ipv4: *off
            """));

        Assert.Empty(document.Diagnostics);
        Assert.Equal(document.State.Interfaces![0].Ipv4, document.State.Interfaces[1].Ipv4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    [InlineData("{}")]
    public void An_empty_document_is_an_empty_state(string text)
    {
        var document = StateReader.Read(new SourceText("x.yml", text));

        Assert.Empty(document.Diagnostics);
        Assert.Equal(new NetworkState(), document.State);
    }

    [Fact]
    public void The_key_ports_is_another_word_for_port()
        => Assert.Equal("eth1", Eth0("bridge: {ports: [{name: eth1}]}").Bridge!.Port![0].Name);

    private static Interface Eth0(string line)
    {
        var document = Read(line);
        Assert.Empty(document.Diagnostics);
        return document.State.Interfaces![0];
    }

    private static Document Read(string line) => StateReader.Read(new SourceText("x.yml", $"interfaces:\n- name: eth0\n  {line}\n"));
}

using System.Globalization;
using Nmstate.State.Diagnostics;
using Nmstate.State.Merging;
using Nmstate.State.Reading;

namespace Nmstate.State.Tests.Reading;

public sealed class PositionTests
{
    private const string Yaml = """
        interfaces:
        - name: eth0
          ipv4:
            enabled: true
            address:
            - ip: 192.0.2.1
              prefix-length: 24
        """;

    private const string Json = """
        {"interfaces": [
          {"name": "eth0",
           "ipv4": {"enabled": true, "address": [
             {"ip": "192.0.2.1", "prefix-length": 24}]}}]}
        """;

    [Theory]
    [InlineData(Yaml, "ipv4.enabled", "4:14", 4)]
    [InlineData(Yaml, "name", "2:9", 4)]
    [InlineData(Json, "ipv4.enabled", "3:24", 4)]
    [InlineData(Json, "name", "2:12", 6)]
    public void Each_value_knows_its_line_column_and_length(string text, string path, string place, int length)
    {
        var (_, source) = StateReader.Read(new SourceText("x", text)).Interfaces.Single();

        Assert.Equal($"x:{place}", source.Find(path)!.Span.ToString());
        Assert.Equal(length, source.Find(path)!.Span.Length);
    }

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Json)]
    public void Each_value_knows_its_path(string text)
    {
        var (_, source) = StateReader.Read(new SourceText("x", text)).Interfaces.Single();

        Assert.Equal("interfaces[eth0].ipv4.address[0].ip", source.Find("ipv4.address")!.Items[0].Find("ip")!.Path);
    }

    [Fact]
    public void Each_item_of_a_list_and_its_values_stand_where_they_were_written_whatever_stands_between()
    {
        string[] forms = ["{0}", "{0}, metric: {1}", "{0}, metric: {1}, table-id: 9", "{0}, metric: {1}, table-id: null", "{0}, metric: {1}, colour: red", "{0}, metric: much", "7"];
        var entries = Enumerable.Range(0, 210).Select(i => forms[(i + (i / 7)) % forms.Length].Replace("{0}", $"destination: 192.0.2.{i}/32", StringComparison.Ordinal).Replace("{1}", $"{i % 13}", StringComparison.Ordinal));
        var text = "routes:\n  config:\n" + string.Concat(entries.Select(e => e == "7" ? "  - 7\n" : $"  - {{next-hop-interface: eth0, {e}}}\n"));
        var document = StateReader.Read(new SourceText("x", text));

        var (routes, places) = (document.State.Routes!.Config!, document.Source.Find("routes.config")!.Items);

        Assert.Equal(180, routes.Count);
        Assert.Equal(routes.Count, places.Count);
        Assert.All(routes.Zip(places), entry =>
        {
            var (route, place) = entry;
            Assert.Equal($"{route.Destination}", Written("destination"));
            Assert.Equal(route.Metric?.ToString(CultureInfo.InvariantCulture), place.IsHoleAt("metric") ? null : Written("metric"));
            Assert.StartsWith($"{{next-hop-interface: eth0, destination: {route.Destination}", text[place.Span.Start..], StringComparison.Ordinal);

            string? Written(string property) => place.Find(property)?.Span is { } span ? text[span.Start..(span.Start + span.Length)] : null;
        });
    }

    [Fact]
    public void In_json_a_column_counts_characters_and_not_bytes()
    {
        var document = StateReader.Read(new SourceText("x", """{"description": "Größe", "interfaces": 7}"""));

        Assert.Equal("x:1:40", Assert.Single(document.Diagnostics).At.ToString());
    }

    [Fact]
    public void Merged_documents_point_at_the_file_that_had_the_last_word()
    {
        var merged = Documents.Merge([
            StateReader.Read(new SourceText("a.yml", "interfaces:\n- name: eth0\n  mtu: 1400\n  description: first\n")),
            StateReader.Read(new SourceText("b.yml", "interfaces:\n- name: eth0\n  mtu: 1500\n- name: eth1\n")),
        ]);

        var (eth0, source) = merged.Interfaces.First();
        Assert.Equal(["eth0", "eth1"], merged.State.Interfaces!.Select(i => i.Name));
        Assert.Equal((1500u, "first"), (eth0.Mtu, eth0.Description));
        Assert.Equal("b.yml:3:8", source.Find("mtu")!.Span.ToString());
        Assert.Equal("a.yml:4:16", source.Find("description")!.Span.ToString());
    }

    [Theory]
    [InlineData("identifier: mac-address", "mac-address: 02:00:00:00:00:01", "")]
    [InlineData("ipv4:\n    address: [{ip: 192.0.2.1, prefix-length: 24}]", "ipv4:\n    enabled: false", "a.yml:4:14 addresses-of-disabled-family")]
    [InlineData("mtu: big", "identifier: mac-address", "a.yml:3:8 wrong-value, b.yml:3:15 identifier-without-address")]
    public void What_must_be_true_of_documents_must_be_true_of_them_merged(string first, string second, string expected)
    {
        var merged = Documents.Merge([
            StateReader.Read(new SourceText("a.yml", $"interfaces:\n- name: eth0\n  {first}\n")),
            StateReader.Read(new SourceText("b.yml", $"interfaces:\n- name: eth0\n  {second}\n")),
        ]);

        Assert.Equal(expected, string.Join(", ", merged.Diagnostics.Select(d => $"{d.At} {d.Slug}")));
    }

    [Fact]
    public void A_value_that_could_not_be_read_is_a_hole_and_the_rest_is_whole()
    {
        var document = StateReader.Read(new SourceText("x", "interfaces:\n- name: eth0\n  mtu: big\n  state: up\n"));

        var (eth0, source) = document.Interfaces.Single();
        Assert.True(source.IsHoleAt("mtu"));
        Assert.False(source.IsHoleAt("state"));
        Assert.Equal(InterfaceState.Up, eth0.State);
    }
}

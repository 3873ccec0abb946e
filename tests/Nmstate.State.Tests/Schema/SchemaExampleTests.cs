using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Schema;
using Nmstate.State.Writing;

namespace Nmstate.State.Tests.Schema;

/// <summary>Every property has a place that can be named, and a document that mentions it.</summary>
public sealed class SchemaExampleTests
{
    public static TheoryData<string> Paths => [.. SchemaWalk.Paths.Select(p => p.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void An_example_of_a_property_is_read_as_it_was_meant(string path)
    {
        var state = SchemaExample.Of(SchemaPlace.Find(path)!);
        var yaml = StateWriter.ToYaml(state, Secrets.Shown);

        var document = StateReader.Read(new SourceText("example.yml", yaml));

        Assert.DoesNotContain(document.Diagnostics, d => d.Code.StartsWith("NMS11", StringComparison.Ordinal));
        Assert.Equal(state, document.State);
        Assert.Equal(state, StateReader.Read(new SourceText("example.json", StateWriter.ToJson(state, Secrets.Shown))).State);
    }

    [Theory]
    [InlineData("interfaces[bond].link-aggregation.options.miimon", "interfaces[bond].link-aggregation.options.miimon")]
    [InlineData("interfaces.802.1x.password", "interfaces[*].802.1x.password")]
    [InlineData("routes.config.metric", "routes.config[].metric")]
    [InlineData("interfaces[ovs-bridge].bridge.options.fail-mode", "interfaces[ovs-bridge].bridge.options.fail-mode")]
    [InlineData("interfaces[linux-bridge].bridge.options.fail-mode", null)]
    [InlineData("interfaces[bond].vlan", null)]
    [InlineData("hostnam", null)]
    public void A_place_is_found_by_its_path(string path, string? found) => Assert.Equal(found, SchemaPlace.Find(path)?.Path);
}

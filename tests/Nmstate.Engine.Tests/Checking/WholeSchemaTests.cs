using Nmstate.Engine.Checking;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Schema;
using Nmstate.State.Writing;

namespace Nmstate.Engine.Tests.Checking;

/// <summary>Nothing that a document can mention gets past planning and the check of capabilities without a word.</summary>
public sealed class WholeSchemaTests
{
    private const string Host = """
        interfaces:
        - {name: eth0, type: ethernet, state: down}
        - {name: lo, type: loopback, state: up}
        """;

    public static TheoryData<string> Paths => [.. Of(NetworkState.Schema, null, "")];

    [Theory]
    [MemberData(nameof(Paths))]
    public void What_a_provider_does_not_answer_for_is_refused_at_its_line(string path)
    {
        var place = SchemaPlace.Find(path)!;
        var document = StateReader.Read(new SourceText("desired.yml", StateWriter.ToYaml(SchemaExample.Of(place), Secrets.Shown)));
        var host = HostState.Of(StateReader.Read(new SourceText("host.yml", Host)).State);
        var plan = Planner.Plan(host, document, PlanTraits.Kernel, PlanOptions.Default).Plan;

        var refusals = CapabilityCheck.Of(document, host, plan, Capabilities.None, "none");

        Assert.Contains(refusals, r => r.At is not null && IsAbout(r.Path!, place));
        Assert.All(refusals, r => Assert.Equal(Severity.Error, r.Severity));
    }

    /// <summary>The line of the property, or of the section that an empty one is.</summary>
    private static bool IsAbout(string refused, SchemaPlace place)
    {
        var names = place.Way.Select(p => p.Name).ToList();
        return names.All(name => refused.Contains(name, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Of(MappingSchema mapping, InterfaceType? type, string prefix)
        => from property in mapping.Properties
           where property is { NormalForm: false } && property.Kind != PropertyKind.Status && property.Name != "name"
           from path in Of(property, prefix + property.Name)
           select path;

    private static IEnumerable<string> Of(PropertySchema property, string path) => property.Value switch
    {
        MappingSchema mapping => Of(mapping, null, path + "."),
        ListSchema { Item: MappingSchema item } when path == "interfaces" => InterfaceKind.All.SelectMany(kind => OfType(item, kind.Type)),
        ListSchema { Item: MappingSchema item } => Of(item, null, path + "[]."),
        _ => [path],
    };

    private static IEnumerable<string> OfType(MappingSchema item, InterfaceType type)
        => from property in item.Properties
           where property is { NormalForm: false } && property.Kind != PropertyKind.Status && property.Name is not ("name" or "type")
           where property.For.Contains(type.Name) || (property.For.Length == 0 && type == InterfaceType.Ethernet)
           from path in Of(property, $"interfaces[{type}].{property.Name}")
           select path;
}

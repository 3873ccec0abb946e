using Nmstate.Scenarios;

namespace Nmstate.Providers.Conformance.Tests.Packages;

public sealed class PackageTests
{
    private static readonly Dictionary<string, string[]> Dependencies = new()
    {
        ["Nmstate.State"] = ["YamlDotNet"],
        ["Nmstate.Planning"] = ["Nmstate.State"],
        ["Nmstate.Providers.Abstractions"] = ["Nmstate.Planning"],
        ["Nmstate.Engine"] = ["Nmstate.Providers.Abstractions", "McMaster.NETCore.Plugins", "Microsoft.Extensions.Logging.Abstractions"],
        ["Nmstate.Scenarios"] = ["Nmstate.Planning"],
        ["Nmstate.Providers.Conformance"] = ["Nmstate.Engine", "Nmstate.Scenarios", "xunit.v3.assert", "xunit.v3.extensibility.core"],
    };

    public static TheoryData<string> Packages => [.. Dependencies.Keys];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is_and_under_which_license(string package)
    {
        var said = Feed.MetadataOf(package).Elements().ToDictionary(e => e.Name.LocalName, e => e.Value);

        Assert.Equal((package, "Apache-2.0", "README.md"), (said["id"], said["license"], said["readme"]));
        Assert.NotEqual("Package Description", said["description"]);
        Assert.Equal([], ((string[])["README.md", "LICENSE", $"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml"]).Except(Feed.FilesOf(package)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_takes_these_others_and_brings_nothing_into_a_compilation(string package)
    {
        var taken = Feed.MetadataOf(package).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => (string)e.Attribute("id")!);

        Assert.Equal(Dependencies[package].Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Feed.FilesOf(package), f => f.StartsWith("analyzers/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_scenarios_are_in_theirs()
        => Assert.Equal([], Scenario.Brought.Select(s => $"scenarios/{s}/desired.yml").Except(Feed.FilesOf("Nmstate.Scenarios")));
}

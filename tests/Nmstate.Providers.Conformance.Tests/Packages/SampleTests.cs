using System.Globalization;
using System.Text.RegularExpressions;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.Conformance.Tests.Packages;

/// <summary>A provider as somebody else writes it.</summary>
[Collection(ApplyTurn.Collection)]
public sealed class SampleTests(Sample sample) : IClassFixture<Sample>, IDisposable
{
    /// <summary>How many of them each scenario is tried on.</summary>
    private const int Rules = 4;

    private static readonly string Bridge = Path.Combine(Feed.Repository, "samples", "states", "bridge.yml");

    private readonly string _folder = Directory.CreateTempSubdirectory("nmstate-sample-host-").FullName;

    private string Host => Path.Combine(_folder, "host.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_passes_the_conformance_tests_of_the_package()
    {
        var run = await Run.OfAsync(sample.Tests, _folder, ["-noLogo", "-noColor"], new Dictionary<string, string>());

        var passed = Regex.Match(run.Output, "Total: (\\d+), Errors: 0, Failed: 0, Skipped: 0, Not Run: 0,");
        Assert.True(passed.Success && run.ExitCode == 0, run.Output + run.Error);
        Assert.True(int.Parse(passed.Groups[1].ValueSpan, CultureInfo.InvariantCulture) > Rules * Scenario.Names.Count, run.Output);
    }

    [Fact]
    public async Task The_command_loads_it_and_applies_with_it()
    {
        var plan = await NmstateAsync("plan", Bridge);
        var first = await NmstateAsync("apply", Bridge);
        var second = await NmstateAsync("apply", Bridge);
        var show = await NmstateAsync("show", "br0");

        Assert.Equal((2, 0, 0, 0), (plan.ExitCode, first.ExitCode, second.ExitCode, show.ExitCode));
        Assert.Contains("json-file 0.1.0", plan.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing to do", second.Output, StringComparison.Ordinal);
        Assert.Contains("mac-ageing-time: 300", show.Output, StringComparison.Ordinal);
        Assert.Contains("\"br0\"", await File.ReadAllTextAsync(Host, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_cannot_do_is_refused_with_the_line_that_asked()
    {
        var document = Path.Combine(_folder, "dhcp.yml");
        await File.WriteAllTextAsync(document, "interfaces:\n- name: eth0\n  type: ethernet\n  ipv4:\n    enabled: true\n    dhcp: true\n", TestContext.Current.CancellationToken);

        var run = await NmstateAsync("apply", document);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("dhcp.yml:6:11: error NMS3001: The provider 'json-file' cannot set 'ipv4.dhcp' of interface 'eth0': a file asks nobody for addresses.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Host));
    }

    [Fact]
    public async Task Without_its_setting_it_says_what_it_wants()
    {
        var run = await RunAsync("plan", "--provider", "json-file", Bridge);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("it has to be told which file: --set file=PATH", run.Error, StringComparison.Ordinal);
    }

    private Task<Run> NmstateAsync(string command, string operand) => RunAsync(command, "--provider", "json-file", "--set", $"file={Host}", operand);

    private Task<Run> RunAsync(params string[] arguments)
        => Run.OfAsync(Path.Combine(AppContext.BaseDirectory, "nmstate"), _folder, arguments, new Dictionary<string, string> { ["NMSTATE_PROVIDER_PATH"] = sample.Providers });
}

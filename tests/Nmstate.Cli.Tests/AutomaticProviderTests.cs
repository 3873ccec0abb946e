using System.Text.Json;
using Nmstate.Testing;

namespace Nmstate.Cli.Tests;

/// <summary>Without <c>--provider</c> the command finds out itself which back end has charge of the host.</summary>
[Collection(ApplyTurn.Collection)]
public sealed class AutomaticProviderTests
{
    private const string Bridge = "interfaces: [{name: br0, type: linux-bridge, bridge: {port: []}}]\n";

    [Fact]
    public async Task Without_a_daemon_and_without_a_root_the_kernel_is_taken_and_it_is_told_why()
    {
        using var desk = new Desk();

        var run = await desk.RunAutomaticAsync("nmstate show lo --verbose");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("- name: lo\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                $"The provider networkmanager is passed over: there is no system bus at {desk.Folder}/no-bus",
                "The provider netplan is passed over: systemd-networkd does not run",
                "The provider is netlink",
            ],
            run.Error.Split('\n').Where(l => l.Contains("ProviderChooser", StringComparison.Ordinal)).Select(l => l[(l.IndexOf("Chooser: ", StringComparison.Ordinal) + 9)..]));
    }

    [Fact]
    public async Task With_a_root_those_that_take_none_are_passed_over()
    {
        using var desk = new Desk();
        desk.Write("a.yml", Bridge);

        var plan = await desk.RunAutomaticAsync("nmstate plan --root tree a.yml");
        var apply = await desk.RunAutomaticAsync("nmstate apply --root tree a.yml");

        Assert.Equal((2, ""), (plan.ExitCode, plan.Error));
        Assert.Contains("provider netplan 0.1.0\n", plan.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (apply.ExitCode, apply.Error));
        Assert.True(File.Exists(Path.Combine(desk.Folder, "tree/etc/netplan/99-nmstate.yaml")));
    }

    [Fact]
    public async Task Where_none_can_be_used_one_diagnostic_says_of_each_why()
    {
        using var desk = new Desk();
        desk.Write("a.yml", Bridge);

        var run = await desk.RunAutomaticAsync("nmstate plan --set colour=blue a.yml");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            error NMS4207: No provider was found that can be used here: networkmanager (The provider 'networkmanager' has no setting 'colour'), netplan (The provider 'netplan' has no setting 'colour'), netlink (The provider 'netlink' has no setting 'colour').
              hint: Name one with --provider; 'nmstate providers' lists what there is.

            """,
            run.Error);
    }

    [Fact]
    public async Task The_list_of_providers_ends_with_the_one_that_would_be_taken()
    {
        using var desk = new Desk();

        var list = await desk.RunAutomaticAsync("nmstate providers --root tree");
        var json = await desk.RunAutomaticAsync("nmstate providers --root tree --json");

        Assert.EndsWith("\nauto: netplan\n  not networkmanager: The provider 'networkmanager' has no setting 'root'\n", list.Output, StringComparison.Ordinal);
        var auto = JsonDocument.Parse(json.Output).RootElement.GetProperty("auto");
        Assert.Equal("netplan", auto.GetProperty("provider").GetString());
        Assert.Equal("networkmanager", Assert.Single(auto.GetProperty("passed-over").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_is_named_is_taken_as_it_is()
    {
        using var desk = new Desk();

        var run = await desk.RunAutomaticAsync("nmstate show --provider networkmanager");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no-bus", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_is_told_before_anybody_is_asked()
    {
        using var desk = new Desk();

        var run = await desk.RunAutomaticAsync("nmstate plan --set colour=blue missing.yml");

        Assert.Equal((1, "error NMS5001: There is no file 'missing.yml'.\n"), (run.ExitCode, run.Error));
    }
}

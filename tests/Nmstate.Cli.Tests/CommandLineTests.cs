namespace Nmstate.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("nmstate", "Required command")]
    [InlineData("nmstate frobnicate", "frobnicate")]
    [InlineData("nmstate plan", "FILE")]
    [InlineData("nmstate plan a.yml --bogus", "'--bogus' is not an option")]
    [InlineData("nmstate apply -x a.yml", "'-x' is not an option")]
    [InlineData("nmstate show eth0 eth1", "eth1")]
    [InlineData("nmstate apply a.yml --verify-timeout soon", "whole number of seconds")]
    [InlineData("nmstate apply a.yml --verify-timeout -1", "whole number of seconds")]
    public async Task A_wrong_command_line_exits_64_and_says_what_is_wrong(string command, string message)
    {
        using var desk = new Desk();

        var run = await desk.RunAsync(command);

        Assert.Equal(64, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("nmstate --version", "0.1.0\n")]
    [InlineData("nmstate --help", "nmstate plan bond.yml")]
    [InlineData("nmstate apply --help", "--verify-timeout <SECONDS>")]
    public async Task Version_and_help_need_no_host(string command, string output)
    {
        using var desk = new Desk();
        File.Delete(Path.Combine(desk.Folder, "host.yml"));

        var run = await desk.RunAsync(command);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(output, run.Output, StringComparison.Ordinal);
    }

    /// <summary>An argument that is completed with hundreds of values does not list them.</summary>
    [Theory]
    [InlineData("nmstate --help")]
    [InlineData("nmstate explain --help")]
    public async Task Help_is_not_wider_than_its_sentences(string command)
    {
        using var desk = new Desk();

        var run = await desk.RunAsync(command);

        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 200));
    }

    [Theory]
    [InlineData("nmstate plan missing.yml", "NMS5001")]
    [InlineData("nmstate plan .", "NMS5002")]
    [InlineData("nmstate plan latin1.yml", "NMS5004: 'latin1.yml' is not UTF-8: byte 2")]
    [InlineData("nmstate plan /proc/self/mem", "NMS5003")]
    [InlineData("nmstate plan /dev/zero", "NMS5005: '/dev/zero' has more than 256 MiB.")]
    [InlineData("nmstate plan - -", "NMS5006")]
    [InlineData("nmstate show eth9", "Did you mean 'eth0'?")]
    [InlineData("nmstate plan --current missing.yml good.yml", "NMS5001")]
    public async Task What_cannot_be_read_exits_1_with_a_diagnostic(string command, string message)
    {
        using var desk = new Desk();
        desk.Write("good.yml", "interfaces: []");
        await File.WriteAllBytesAsync(Path.Combine(desk.Folder, "latin1.yml"), [(byte)'a', (byte)':', 0xe9], TestContext.Current.CancellationToken);

        var run = await desk.RunAsync(command);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nmstate --verbose show", "HostFile")]
    [InlineData("nmstate show", "Could not find file")]
    public async Task A_fault_of_the_system_exits_1_and_shows_its_stack_only_to_those_who_ask(string command, string message)
    {
        using var desk = new Desk();
        File.Delete(Path.Combine(desk.Folder, "host.yml"));

        var run = await desk.RunAsync(command);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(command.Contains("verbose", StringComparison.Ordinal), run.Error.Contains("   at ", StringComparison.Ordinal));
    }
}

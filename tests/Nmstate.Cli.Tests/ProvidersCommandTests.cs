using System.Text.Json;

namespace Nmstate.Cli.Tests;

public sealed class ProvidersCommandTests
{
    [Fact]
    public async Task Providers_are_listed_with_what_they_are_and_whether_they_work_here()
    {
        using var desk = new Desk();

        var run = await desk.RunAsync("nmstate providers");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^NAME +VERSION +PROPERTIES +USABLE +WHERE\nmemory +0\.1\.0 +\d+ +yes +\S+/providers/memory\n  a host on paper\nnetlink ", run.Output);
    }

    [Fact]
    public async Task Json_has_the_answer_to_every_property_and_a_row_for_what_cannot_be_loaded()
    {
        using var desk = new Desk();
        Directory.CreateDirectory(Path.Combine(desk.Folder, "nmstate/providers/broken"));

        var run = await desk.RunAsync("nmstate providers --json");

        var rows = JsonDocument.Parse(run.Output).RootElement.GetProperty("providers").EnumerateArray().ToDictionary(p => p.GetProperty("name").GetString()!);
        Assert.False(rows["broken"].GetProperty("usable").GetBoolean());
        Assert.NotEqual("", rows["broken"].GetProperty("reason").GetString());
        var dhcp = rows["memory"].GetProperty("capabilities").EnumerateArray().Single(c => c.GetProperty("path").GetString() == "interfaces[*].ipv4.dhcp");
        Assert.Equal(
            """{"path":"interfaces[*].ipv4.dhcp","supported":false,"refusal":"paper asks nobody for addresses","hint":"Write the addresses down.","unless":"false"}""",
            JsonSerializer.Serialize(dhcp));
    }

    [Theory]
    [InlineData("nmstate show --provider=memroy", "NMS4201")]
    [InlineData("nmstate --help --provider=../x", "")]
    public async Task A_provider_that_does_not_exist_is_an_error_only_where_it_is_needed(string command, string code)
    {
        var run = await Desk.RunPlainAsync(command);

        Assert.Equal(code.Length == 0 ? 0 : 1, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }
}

using Nmstate.Providers;
using Nmstate.Providers.Conformance;

namespace Nmstate.Architecture.Tests;

/// <summary>docs/providers/README.md is made from the tables of the providers, which answer for all of the schema and for nothing else.</summary>
public sealed class CapabilityDocumentTests
{
    public static TheoryData<string> Providers => ["netlink", "networkmanager", "netplan"];

    private static string Place => Path.Combine(House.Root, "docs", "providers", "README.md");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_is_current()
    {
        var text = new CapabilityMatrix(await Provided.AllAsync(Cancellation)).Draw();
        if (Environment.GetEnvironmentVariable("NMSTATE_REWRITE_EXPECTED") == "1")
            await File.WriteAllTextAsync(Place, text, Cancellation);

        Assert.Equal(await File.ReadAllTextAsync(Place, Cancellation), text);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Every_path_of_the_schema_has_an_answer(string provider)
    {
        var table = (await ProvidedAsync(provider)).Newest;

        Assert.DoesNotContain(SchemaPaths.All, path => table.Find(path) is null);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task What_the_schema_does_not_have_has_no_answer(string provider)
        => Assert.Empty((await ProvidedAsync(provider)).Paths.Select(SchemaPaths.ForAnyType).Except(SchemaPaths.All.Select(SchemaPaths.ForAnyType)));

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_refusal_says_why_and_what_to_do_instead(string provider)
    {
        var provided = await ProvidedAsync(provider);
        var answers = provided.Newest.ByPath.Concat(provided.Older?.Table.ByPath ?? Capabilities.None.ByPath);

        Assert.DoesNotContain(answers, answer => answer.Value is { Refusal: "" } or { Refusal: not null, Hint: null or "" });
    }

    private static async Task<Provided> ProvidedAsync(string name) => (await Provided.AllAsync(Cancellation)).Single(p => p.Name == name);
}

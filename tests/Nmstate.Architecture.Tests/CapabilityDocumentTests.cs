namespace Nmstate.Architecture.Tests;

/// <summary>docs/providers/README.md is made from the tables of the providers.</summary>
public sealed class CapabilityDocumentTests
{
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
}

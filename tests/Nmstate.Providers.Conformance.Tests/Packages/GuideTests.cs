namespace Nmstate.Providers.Conformance.Tests.Packages;

public sealed class GuideTests
{
    private const string Fence = "```";

    private static readonly string Guide = Path.Combine(Feed.Repository, "docs", "writing-a-provider.md");

    [Fact]
    public void Every_piece_of_code_in_the_guide_is_from_the_sample()
    {
        var sources = Directory.GetFiles(Path.Combine(Feed.Repository, "samples", "json-file-provider"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        var pieces = File.ReadAllText(Guide).Split(Fence).Where((_, i) => i % 2 == 1).Where(p => p.StartsWith("csharp\n", StringComparison.Ordinal)).Select(p => p["csharp\n".Length..]).ToList();

        Assert.NotEmpty(pieces);
        Assert.Equal([], pieces.Where(piece => !sources.Any(source => source.Contains(piece, StringComparison.Ordinal))));
    }
}

using Nmstate.Fuzzing;

namespace Nmstate.State.Tests.Reading;

/// <summary>What <c>tests/fuzz</c> has found of interest is tried again.</summary>
public sealed class FuzzCorpusTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "fuzz");

    [Fact]
    public void Every_text_of_the_fuzzer_is_borne()
    {
        var texts = Directory.GetFiles(Folder);

        Assert.NotEmpty(texts);
        Assert.All(texts, text => ReaderTarget.Try(File.ReadAllBytes(text)));
    }
}

using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Tests.Reading;

/// <summary>A secret that could not be read is one all the same: no line on which it stands is drawn.</summary>
public sealed class SecretReadingTests
{
    [Theory]
    [InlineData("password:\n      - hunter2", "wrong-shape")]
    [InlineData("password:\n      hunter2: 1", "wrong-shape")]
    [InlineData("password:\n      [hunter1,\n       hunter2]", "wrong-shape")]
    [InlineData("password:\n      \"hunter2\\q\"", "syntax")]
    [InlineData("password:\n      |\n      hunter2\n      \u0007", "bad-character")]
    [InlineData("password: >\n      hunter1\n      hunter2\n     \thunter3: [", "syntax")]
    public void No_diagnostic_draws_it(string secret, string slug)
    {
        var document = StateReader.Read(new SourceText("x", $"interfaces:\n- name: eth0\n  802.1x:\n    identity: me\n    {secret}\n"));

        Assert.Contains(slug, document.Diagnostics.Select(d => d.Slug));
        Assert.All(document.Diagnostics, d => Assert.DoesNotContain("hunter", DiagnosticText.Render(d), StringComparison.Ordinal));
    }

    /// <summary>So that the test above can fail: what is no secret is drawn.</summary>
    [Fact]
    public void What_is_no_secret_is_drawn()
    {
        var document = StateReader.Read(new SourceText("x", "interfaces:\n- name: eth0\n  802.1x:\n    identity:\n      - somebody\n"));

        Assert.Contains("somebody", DiagnosticText.Render(Assert.Single(document.Diagnostics)), StringComparison.Ordinal);
    }

    /// <summary>A byte order mark is no character of the text.</summary>
    [Theory]
    [InlineData("\uFEFFinterfaces: 7")]
    [InlineData("\uFEFF{\"interfaces\": 7}")]
    public void A_byte_order_mark_moves_no_place(string text)
    {
        var marked = StateReader.Read(new SourceText("x", text));
        var plain = StateReader.Read(new SourceText("x", text[1..]));

        Assert.Equal(Assert.Single(plain.Diagnostics).At.ToString(), Assert.Single(marked.Diagnostics).At.ToString());
    }
}

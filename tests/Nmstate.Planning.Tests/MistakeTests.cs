using System.Reflection;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Validating;

namespace Nmstate.Planning.Tests;

public sealed class MistakeTests
{
    public static TheoryData<string> Names => [.. Mistake.Names];

    private static IEnumerable<DiagnosticDescriptor> Catalogue
        => new[] { typeof(ReadingDiagnostics), typeof(DocumentDiagnostics), typeof(PlanningDiagnostics) }
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => (DiagnosticDescriptor)f.GetValue(null)!);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_author_is_told_just_this(string name)
    {
        var mistake = new Mistake(name);

        var text = string.Concat(mistake.Diagnostics.Select(DiagnosticText.Render));

        Assert.Equal(mistake.Expected("expected.txt", text), text);
        Assert.Contains(mistake.Diagnostics, d => d.Code == mistake.Code);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_diagnostic_says_where(string name)
        => Assert.All(new Mistake(name).Diagnostics, d => Assert.True(d.At is not null || d.Code == ReadingDiagnostics.TooManyErrors.Code, d.Message));

    [Fact]
    public void Every_code_of_the_catalogues_is_shown_by_a_mistake()
        => Assert.Empty(Catalogue.Select(d => $"{d.Code}-{d.Slug}").Except(Mistake.Names));

    [Fact]
    public void Codes_and_slugs_are_unique()
    {
        Assert.Distinct(Catalogue.Select(d => d.Code));
        Assert.Distinct(Catalogue.Select(d => d.Slug));
    }
}

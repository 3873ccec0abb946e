using System.Diagnostics.CodeAnalysis;

namespace Nmstate.State.Schema;

/// <summary>A word of an enumeration.</summary>
/// <param name="Name">The word that is written.</param>
/// <param name="Others">What else is read as it.</param>
/// <param name="Value">What it stands for.</param>
public sealed record Word<T>(string Name, string[] Others, T Value)
    where T : struct, Enum;

/// <summary>One of some words.</summary>
internal sealed class EnumerationScalar<T>(Word<T>[] words, StringComparison comparison) : ScalarSchema
    where T : struct, Enum
{
    public override string Expected => $"one of {string.Join(", ", Names)}";

    public override JsonForm Json => JsonForm.String;

    public override IReadOnlyList<string> Names { get; } = [.. words.Select(w => w.Name)];

    public override IReadOnlyList<string> OtherNames { get; } = [.. words.SelectMany(w => w.Others)];

    public override bool TryRead(ScalarText scalar, [NotNullWhen(true)] out object? value)
    {
        value = null;
        foreach (var word in words)
            if (word.Name.Equals(scalar.Text, comparison) || word.Others.Contains(scalar.Text))
                value = word.Value;
        return value is not null;
    }

    public override string Write(object value) => words.First(w => w.Value.Equals(value)).Name;
}

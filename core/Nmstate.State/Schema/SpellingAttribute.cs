namespace Nmstate.State.Schema;

/// <summary>The schema's word for a member of an enumeration, where it is not the C# name in kebab-case.</summary>
/// <param name="word">The word that is written.</param>
/// <param name="others">What else is read as it: other words, the kernel's number.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SpellingAttribute(string word, params string[] others) : Attribute
{
    /// <summary>The word that is written.</summary>
    public string Word { get; } = word;

    /// <summary>What else is read as it.</summary>
    public IReadOnlyList<string> Others { get; } = others;
}

/// <summary>The words of this enumeration are read in any case.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class AnyCaseAttribute : Attribute;

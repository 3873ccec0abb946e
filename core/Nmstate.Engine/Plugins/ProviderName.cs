using System.Diagnostics.CodeAnalysis;

namespace Nmstate.Engine.Plugins;

/// <summary>The name of a provider, <c>[a-z][a-z0-9-]*</c>: safe as the name of a folder.</summary>
internal readonly record struct ProviderName
{
    private const int Longest = 64;

    private ProviderName(string text) => Text = text;

    /// <summary>The name.</summary>
    public string Text { get; }

    /// <summary>Takes <paramref name="text"/> for a name, if it can be one.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ProviderName? name)
    {
        var fits = text.Length is > 0 and <= Longest && char.IsAsciiLetterLower(text[0])
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        name = fits ? new(text) : null;
        return fits;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Text;
}

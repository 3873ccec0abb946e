using System.Text;

namespace Nmstate.Cli.Output;

/// <summary>How names of the program's types are written in JSON and for people.</summary>
internal static class Words
{
    /// <summary><c>NotBegun</c> as <c>not-begun</c>.</summary>
    public static string Kebab<T>(this T value)
        where T : struct, Enum
        => Kebab(value.ToString());

    /// <summary><c>NotBegun</c> as <c>not-begun</c>.</summary>
    public static string Kebab(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>Text of a host or a provider, fit for a terminal: a name may hold what would move the cursor.</summary>
    public static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) && c != '\n' ? '\uFFFD' : c));
}

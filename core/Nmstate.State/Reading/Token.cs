using Nmstate.State.Diagnostics;
using Nmstate.State.Schema;

namespace Nmstate.State.Reading;

/// <summary>What a document is made of, whether YAML or JSON.</summary>
internal enum TokenKind
{
    MappingStart,
    MappingEnd,
    ListStart,
    ListEnd,
    Scalar,
    Null,
    End,
}

/// <summary>One piece of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Scalar">Its text, if it has one.</param>
/// <param name="Start">The place of its first character in the text, counted from 0.</param>
/// <param name="Length">How many characters it takes there; 0: it begins something.</param>
internal readonly record struct Token(TokenKind Kind, ScalarText Scalar, int Start, int Length);

/// <summary>The pieces of a document, one after the other.</summary>
internal interface ITokenSource
{
    /// <summary>The next piece; <see cref="TokenKind.End"/> at the end, also after an error of syntax.</summary>
    /// <exception cref="SyntaxException">The text is not well-formed, or beyond a limit.</exception>
    Token Next();
}

/// <summary>The text cannot be read on from here.</summary>
internal sealed class SyntaxException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}

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

/// <summary>One piece of a document, with its place.</summary>
internal readonly record struct Token(TokenKind Kind, ScalarText Scalar, SourceSpan Span)
{
    /// <summary>The line on which it ends.</summary>
    public int LastLine { get; init; } = Span.Line;
}

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

namespace Nmstate.State.Diagnostics;

/// <summary>Something to tell the author of a document, with its place.</summary>
public sealed record Diagnostic
{
    /// <summary>The stable number: <c>NMS2104</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The stable name beside the number: <c>topology-loop</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The fact, with the user's words in quotes.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it.</summary>
    public string? Hint { get; init; }

    /// <summary>What was expected there, in words.</summary>
    public string? Expected { get; init; }

    /// <summary>Where; null: it is about no place of a document.</summary>
    public SourceSpan? At { get; init; }

    /// <summary>Where in the document's structure: <c>interfaces[eth1].ipv4.address[0].ip</c>.</summary>
    public string? Path { get; init; }

    /// <summary>Other places that belong to it, each with a word on why.</summary>
    public EquatableList<RelatedSpan> Related { get; init; } = EquatableList<RelatedSpan>.Empty;

    /// <summary>This, at another place as well.</summary>
    public Diagnostic With(SourceSpan? at, string label)
        => at is { } span ? this with { Related = [.. Related, new RelatedSpan(span, label)] } : this;
}

/// <summary>A second place of a diagnostic.</summary>
/// <param name="At">The place.</param>
/// <param name="Label">What is there: <c>also listed here</c>.</param>
public sealed record RelatedSpan(SourceSpan At, string Label);

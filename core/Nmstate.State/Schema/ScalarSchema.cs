using System.Diagnostics.CodeAnalysis;

namespace Nmstate.State.Schema;

/// <summary>What JSON a scalar is written as.</summary>
public enum JsonForm
{
    /// <summary>A JSON string.</summary>
    String,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>A JSON boolean.</summary>
    Boolean,
}

/// <summary>The shape of a scalar: how it is read strictly and written canonically.</summary>
public abstract class ScalarSchema : ValueSchema
{
    /// <summary>What JSON it is written as.</summary>
    public abstract JsonForm Json { get; }

    /// <summary>The names that it may have, where they can be listed.</summary>
    public virtual IReadOnlyList<string> Names => [];

    /// <summary>What else is read as one of these names.</summary>
    public virtual IReadOnlyList<string> OtherNames => [];

    /// <summary>The lowest and the highest number, where it is one.</summary>
    public virtual (object Min, object Max)? Range => null;

    /// <summary>What its text looks like, for whoever checks documents without reading them; null: any text may be one.</summary>
    public virtual string? Pattern => null;

    /// <summary>Whether it is hidden: what is written of it is the placeholder.</summary>
    public virtual bool IsSecret => false;

    /// <summary>Reads <paramref name="scalar"/>; false: it is not <see cref="ValueSchema.Expected"/>.</summary>
    public abstract bool TryRead(ScalarText scalar, [NotNullWhen(true)] out object? value);

    /// <summary>The canonical text of <paramref name="value"/>.</summary>
    public abstract string Write(object value);
}

/// <summary>A type that is its own scalar: an address, a prefix.</summary>
public interface IScalar<T>
    where T : IScalar<T>
{
    /// <summary>What is expected, in words, with an example.</summary>
    static abstract string Expected { get; }

    /// <summary>Whether it is text, so that what YAML would read as a number or a boolean must be quoted.</summary>
    static virtual bool IsText => false;

    /// <summary>A regular expression (ECMA-262) that its texts fit, and few others; null: any may be one.</summary>
    static virtual string? Pattern => null;

    /// <summary>Reads <paramref name="text"/> strictly.</summary>
    static abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);
}

namespace Nmstate.State.Schema;

/// <summary>How a document wrote a scalar.</summary>
public enum ScalarForm
{
    /// <summary>YAML without quotes: what it is depends on what is wanted.</summary>
    Plain,

    /// <summary>A string: quoted YAML, or a JSON string.</summary>
    String,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>A JSON <c>true</c> or <c>false</c>.</summary>
    Boolean,
}

/// <summary>A scalar as the document has it.</summary>
/// <param name="Text">The characters, without quotes and escapes.</param>
/// <param name="Form">How they were written.</param>
public readonly record struct ScalarText(string Text, ScalarForm Form)
{
    /// <summary>Whether YAML 1.2's core schema reads this as something else than text, so that a text has to be quoted.</summary>
    public bool IsTypedByItself => Form is ScalarForm.Number or ScalarForm.Boolean || (Form == ScalarForm.Plain && CoreSchema.Resolves(Text));
}

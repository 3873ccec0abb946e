using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>A text that nobody is shown who does not ask: wherever it is written without being asked for, the placeholder stands.</summary>
/// <param name="text">The text.</param>
public readonly struct Secret(string text) : IScalar<Secret>, IEquatable<Secret>
{
    /// <summary>What is shown in its place; read, it means that what is stored is kept.</summary>
    public const string Placeholder = "<_password_hid_by_nmstate>";

    private readonly string? _text = text;

    /// <inheritdoc/>
    public static string Expected => "text (quoted, where YAML would read a number or a boolean)";

    /// <inheritdoc/>
    public static bool IsText => true;

    /// <summary>Whether it is not told here: what is stored is to be kept.</summary>
    public bool IsKept => _text is Placeholder;

    /// <summary>The text itself, for whoever stores it.</summary>
    public string Reveal() => _text ?? "";

    /// <inheritdoc/>
    public static bool TryParse(string text, out Secret value)
    {
        value = new(text);
        return true;
    }

    /// <summary>Whether both are the same text.</summary>
    public static bool operator ==(Secret left, Secret right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(Secret left, Secret right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Secret other) => Reveal() == other.Reveal();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Secret other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Reveal().GetHashCode(StringComparison.Ordinal);

    /// <summary>The placeholder.</summary>
    public override string ToString() => Placeholder;
}

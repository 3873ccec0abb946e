using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>A value that the database of Open vSwitch keeps: any single value, as text.</summary>
/// <param name="Text">The text.</param>
public readonly record struct OvsDbValue(string Text) : IScalar<OvsDbValue>
{
    /// <inheritdoc/>
    public static string Expected => "a single value";

    /// <inheritdoc/>
    public static bool TryParse(string text, out OvsDbValue value)
    {
        value = new(text);
        return true;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}

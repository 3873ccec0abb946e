using Nmstate.State.Schema;

namespace Nmstate.State.Reading;

/// <summary>
/// The values that were read last: a document with many routes has few next hops, metrics and tables, and each of them many times. Values do
/// not change, so one of them may stand in many places.
/// </summary>
internal sealed class RecentValues
{
    private readonly Entry[] _met = new Entry[1024];

    /// <summary>The value that <paramref name="scalar"/> is as this property; null: it was not met lately.</summary>
    public object? Find(PropertySchema property, in ScalarText scalar)
    {
        ref var entry = ref At(property, scalar.Text);
        return entry.Property == property && entry.Form == scalar.Form && entry.Text == scalar.Text ? entry.Value : null;
    }

    /// <summary>Notes that <paramref name="scalar"/> is <paramref name="value"/> as this property.</summary>
    public void Add(PropertySchema property, in ScalarText scalar, object value)
        => At(property, scalar.Text) = new(property, scalar.Text, scalar.Form, value);

    private ref Entry At(PropertySchema property, string text)
    {
        // Values of one property differ at their end.
        var hash = property.Index + (text.Length * 31);
        for (var i = Math.Max(0, text.Length - 3); i < text.Length; i++)
            hash = (hash * 31) + text[i];
        return ref _met[hash & (_met.Length - 1)];
    }

    private readonly record struct Entry(PropertySchema? Property, string Text, ScalarForm Form, object Value);
}

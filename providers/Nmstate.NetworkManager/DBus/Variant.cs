using Nmstate.State;

namespace Nmstate.NetworkManager.DBus;

/// <summary>A value together with its type on the bus, as properties of profiles are: <c>u</c> and <c>x</c> of one number are not the same.</summary>
/// <param name="Signature">One complete type: <c>u</c>, <c>aa{sv}</c>.</param>
/// <param name="Value">
/// The value: numbers, booleans and text as themselves, a variant as <see cref="Variant"/>, arrays and structures as a list of
/// objects, dictionaries as a list of <see cref="Entry"/> in the order of their keys. It compares by content.
/// </param>
/// <remarks>The D-Bus specification, Type System.</remarks>
internal sealed record Variant(string Signature, object Value)
{
    public static Variant Of(string value) => new("s", value);

    public static Variant Of(bool value) => new("b", value);

    public static Variant Of(int value) => new("i", value);

    public static Variant Of(uint value) => new("u", value);

    public static Variant Of(long value) => new("x", value);

    /// <summary>A value of the type <c>ay</c>.</summary>
    public static Variant OfBytes(byte[] value) => new("ay", value.Select(b => (object)b).ToEquatableList());

    /// <summary>A value of the type <c>as</c>.</summary>
    public static Variant OfTexts(IEnumerable<string> values) => new("as", values.Cast<object>().ToEquatableList());

    /// <summary>A value of the type <c>a{ss}</c>.</summary>
    public static Variant OfTexts(IReadOnlyDictionary<string, string> values)
        => new("a{ss}", values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => (object)new Entry(v.Key, v.Value)).ToEquatableList());

    /// <summary>A value of the type <c>a{sv}</c>.</summary>
    public static Variant OfRow(Row row) => new("a{sv}", row.ToWire());

    /// <summary>A value of the type <c>aa{sv}</c>: addresses, routes.</summary>
    public static Variant OfRows(IEnumerable<Row> rows)
        => new("aa{sv}", rows.Select(row => (object)row.ToWire()).ToEquatableList());

    /// <summary>The rows of a value of the type <c>aa{sv}</c>.</summary>
    public IEnumerable<Row> Rows => Items.Select(item => Row.FromWire((EquatableList<object>)item));

    /// <summary>The texts of a value of the type <c>a{ss}</c>, by their keys.</summary>
    public IReadOnlyDictionary<string, string> Texts => Items.Cast<Entry>().ToDictionary(e => (string)e.Key, e => (string)e.Value, StringComparer.Ordinal);

    /// <summary>The bytes of a value of the type <c>ay</c>.</summary>
    public byte[] Bytes => [.. Items.Cast<byte>()];

    private EquatableList<object> Items => (EquatableList<object>)Value;

    /// <summary>The value in words.</summary>
    public override string ToString() => VariantText.Of(Value);
}

/// <summary>An entry of a dictionary.</summary>
internal readonly record struct Entry(object Key, object Value);

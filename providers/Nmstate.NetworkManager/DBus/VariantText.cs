using System.Globalization;
using Nmstate.State;

namespace Nmstate.NetworkManager.DBus;

/// <summary>Values of the bus in words, for people.</summary>
internal static class VariantText
{
    public static string Of(object value) => value switch
    {
        Variant variant => Of(variant.Value),
        EquatableList<object> { Count: > 0 } list when list[0] is Entry => $"{{{string.Join(", ", list.Cast<Entry>().Select(e => $"{Of(e.Key)}: {Of(e.Value)}"))}}}",
        EquatableList<object> { Count: > 0 } list when list[0] is byte => Convert.ToHexString([.. list.Cast<byte>()]),
        EquatableList<object> list => $"[{string.Join(", ", list.Select(Of))}]",
        bool flag => flag ? "true" : "false",
        "" => "''",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

using Nmstate.State;
using Tmds.DBus.Protocol;

namespace Nmstate.NetworkManager.DBus;

/// <summary>Writes values by their types.</summary>
/// <remarks>
/// Value by value, and never by the package's own variants: Tmds.DBus.Protocol 0.95.2 aligns the items of an array of dictionaries to
/// 8 bytes instead of 4, so that the bus hangs up, depending on where the array falls.
/// </remarks>
internal static class WireWriter
{
    /// <summary>Writes values, one a complete type of <paramref name="signature"/>.</summary>
    public static void WriteAll(this ref MessageWriter writer, string signature, IReadOnlyList<object> values)
    {
        var index = 0;
        foreach (var type in WireType.Split(signature))
            writer.Write(type, values[index++]);
    }

    private static void Write(this ref MessageWriter writer, string type, object value)
    {
        switch (type[0])
        {
            case 'y':
                writer.WriteByte((byte)value);
                break;
            case 'b':
                writer.WriteBool((bool)value);
                break;
            case 'n':
                writer.WriteInt16((short)value);
                break;
            case 'q':
                writer.WriteUInt16((ushort)value);
                break;
            case 'i':
                writer.WriteInt32((int)value);
                break;
            case 'u':
                writer.WriteUInt32((uint)value);
                break;
            case 'x':
                writer.WriteInt64((long)value);
                break;
            case 't':
                writer.WriteUInt64((ulong)value);
                break;
            case 'd':
                writer.WriteDouble((double)value);
                break;
            case 's':
                writer.WriteString((string)value);
                break;
            case 'o':
                writer.WriteObjectPath((string)value);
                break;
            case 'g':
                writer.WriteSignature((string)value);
                break;
            case 'v':
                var variant = (Variant)value;
                writer.WriteSignature(variant.Signature);
                writer.Write(variant.Signature, variant.Value);
                break;
            case 'a' when type[1] == '{':
                writer.WriteDictionary(type[2..^1], (EquatableList<object>)value);
                break;
            case 'a':
                var array = writer.WriteArrayStart((DBusType)type[1]);
                foreach (var item in (EquatableList<object>)value)
                    writer.Write(type[1..], item);
                writer.WriteArrayEnd(array);
                break;
            case '(':
                writer.WriteStructureStart();
                writer.WriteAll(type[1..^1], (EquatableList<object>)value);
                break;
            default:
                throw new ArgumentException($"The type '{type}' cannot be written.", nameof(type));
        }
    }

    private static void WriteDictionary(this ref MessageWriter writer, string types, EquatableList<object> entries)
    {
        var dictionary = writer.WriteDictionaryStart();
        foreach (Entry entry in entries)
        {
            writer.WriteDictionaryEntryStart();
            writer.WriteAll(types, [entry.Key, entry.Value]);
        }

        writer.WriteDictionaryEnd(dictionary);
    }
}

using Nmstate.State;
using Tmds.DBus.Protocol;

namespace Nmstate.NetworkManager.DBus;

/// <summary>Reads values by their types, each kept with its type.</summary>
internal static class WireReader
{
    /// <summary>All values of a message's body.</summary>
    public static EquatableList<object> ReadBody(Message message)
    {
        var reader = message.GetBodyReader();
        return reader.ReadAll(message.SignatureAsString ?? "");
    }

    private static EquatableList<object> ReadAll(this ref Reader reader, string signature)
    {
        var values = new List<object>();
        foreach (var type in WireType.Split(signature))
            values.Add(reader.Read(type));
        return values.ToEquatableList();
    }

    private static object Read(this ref Reader reader, string type) => type[0] switch
    {
        'y' => reader.ReadByte(),
        'b' => reader.ReadBool(),
        'n' => reader.ReadInt16(),
        'q' => reader.ReadUInt16(),
        'i' => reader.ReadInt32(),
        'u' => reader.ReadUInt32(),
        'x' => reader.ReadInt64(),
        't' => reader.ReadUInt64(),
        'd' => reader.ReadDouble(),
        's' => reader.ReadString(),
        'o' => reader.ReadObjectPathAsString(),
        'g' => reader.ReadSignatureAsString(),
        'v' => reader.ReadVariant(),
        'a' when type[1] == '{' => reader.ReadDictionary(type[2..^1]),
        'a' => reader.ReadArray(type[1..]),
        '(' => reader.ReadStructure(type[1..^1]),
        _ => throw new BusException($"the type '{type}' cannot be read"),
    };

    private static Variant ReadVariant(this ref Reader reader)
    {
        var type = reader.ReadSignatureAsString();
        return WireType.Split(type).Take(2).Count() == 1
            ? new Variant(type, reader.Read(type))
            : throw new BusException($"a value has the type '{type}', which is not one");
    }

    private static EquatableList<object> ReadStructure(this ref Reader reader, string types)
    {
        reader.AlignStruct();
        return reader.ReadAll(types);
    }

    private static EquatableList<object> ReadArray(this ref Reader reader, string type)
    {
        var items = new List<object>();
        var end = reader.ReadArrayStart((DBusType)type[0]);
        while (reader.HasNext(end))
            items.Add(reader.Read(type));
        return items.ToEquatableList();
    }

    /// <summary>Dictionaries have no order on the bus; here they have that of their keys.</summary>
    private static EquatableList<object> ReadDictionary(this ref Reader reader, string types)
    {
        var entries = new List<Entry>();
        var end = reader.ReadDictionaryStart();
        while (reader.HasNext(end))
        {
            var parts = reader.ReadAll(types);
            entries.Add(new Entry(parts[0], parts[1]));
        }

        return entries.OrderBy(e => e.Key as string, StringComparer.Ordinal).Select(e => (object)e).ToEquatableList();
    }
}

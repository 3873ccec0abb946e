using System.Buffers.Binary;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.DBus;

/// <summary>What a message is.</summary>
internal enum BusMessageType : byte
{
    Call = 1,
    Return = 2,
    Error = 3,
    Signal = 4,
}

/// <summary>A message of the bus.</summary>
/// <remarks>The D-Bus specification, Message Format.</remarks>
internal sealed record BusMessage
{
    /// <summary>The part of a header that says how long all of it is.</summary>
    public const int PreambleLength = 16;

    /// <summary>The bus refuses longer ones, in bytes.</summary>
    private const uint LongestMessage = 128 * 1024 * 1024;

    private const byte ProtocolVersion = 1;

    /// <summary>The bus shall not start a service for the call: a daemon that does not run is an answer.</summary>
    private const byte NoAutoStart = 2;

    private const byte LittleEndian = (byte)'l';

    public required BusMessageType Type { get; init; }

    public string? Path { get; init; }

    public string? Interface { get; init; }

    public string? Member { get; init; }

    public string? ErrorName { get; init; }

    public string? Destination { get; init; }

    public uint ReplySerial { get; init; }

    public string Signature { get; init; } = "";

    public EquatableList<object> Body { get; init; } = [];

    /// <summary>The bytes of the message.</summary>
    public ReadOnlyMemory<byte> ToBytes(uint serial)
    {
        var body = new WireWriter();
        body.WriteAll(Signature, Body);
        var fields = ((byte Code, string Type, object? Value)[])
            [(1, "o", Path), (2, "s", Interface), (3, "s", Member), (6, "s", Destination), (8, "g", Signature.Length > 0 ? Signature : null)];
        var message = new WireWriter();
        message.WriteAll("yyyyuua(yv)",
        [
            LittleEndian, (byte)Type, NoAutoStart, ProtocolVersion, (uint)body.Written.Length, serial,
            fields.Where(f => f.Value is not null)
                .Select(f => (object)EquatableList.Create<object>([f.Code, new Variant(f.Type, f.Value!)])).ToEquatableList(),
        ]);
        message.Align(8);
        return (byte[])[.. message.Written.Span, .. body.Written.Span];
    }

    /// <summary>How long a message is whose first bytes these are.</summary>
    /// <exception cref="BusException">It is longer than any.</exception>
    public static int LengthOf(ReadOnlySpan<byte> preamble)
    {
        var isBigEndian = preamble[0] != LittleEndian;
        var (body, fields) = isBigEndian
            ? (BinaryPrimitives.ReadUInt32BigEndian(preamble[4..]), BinaryPrimitives.ReadUInt32BigEndian(preamble[12..]))
            : (BinaryPrimitives.ReadUInt32LittleEndian(preamble[4..]), BinaryPrimitives.ReadUInt32LittleEndian(preamble[12..]));
        return body <= LongestMessage && fields <= LongestMessage
            ? HeaderLength(fields) + (int)body
            : throw new BusException("the bus sent a message that is longer than any");
    }

    /// <exception cref="BusException">The bytes are no message.</exception>
    public static BusMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var isBigEndian = bytes[0] != LittleEndian;
        var header = new WireReader(bytes, isBigEndian).ReadAll("yyyyuua(yv)");
        var fields = ((EquatableList<object>)header[6]).Cast<EquatableList<object>>().ToDictionary(f => (byte)f[0], f => ((Variant)f[1]).Value);
        string? Text(byte code) => fields.GetValueOrDefault(code) as string;
        var signature = Text(8) ?? "";
        return new BusMessage
        {
            Type = (BusMessageType)(byte)header[1],
            Path = Text(1),
            Interface = Text(2),
            Member = Text(3),
            ErrorName = Text(4),
            Destination = Text(6),
            ReplySerial = fields.GetValueOrDefault((byte)5) as uint? ?? 0,
            Signature = signature,
            Body = new WireReader(bytes[^(int)(uint)header[4]..], isBigEndian).ReadAll(signature),
        };
    }

    private static int HeaderLength(uint fields) => (PreambleLength + (int)fields + 7) / 8 * 8;
}

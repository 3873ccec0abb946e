using System.Runtime.CompilerServices;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Tests;

/// <summary>Bytes as they go over the socket, little endian, written out with a comment a field.</summary>
internal static class Wire
{
    /// <summary>Hexadecimal digits in any grouping; what follows a semicolon is a comment.</summary>
    public static byte[] Bytes(string text)
    {
        var digits = string.Concat(text.Split('\n').Select(line => line.Split(';')[0]));
        return Convert.FromHexString(digits.Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>What a connection would send for a request, as number 1 and without ACK.</summary>
    public static byte[] Of(IRequest request)
    {
        using var writer = new MessageWriter();
        using (writer.BeginMessage(request.Type, NLM_F.REQUEST | request.Flags, sequence: 1))
            request.Write(writer);
        return writer.Written.ToArray();
    }

    /// <summary>Reads a datagram of one message.</summary>
    public static T? Read<T>(byte[] datagram, ReadMessage<T> read, [CallerArgumentExpression(nameof(datagram))] string? name = null)
        where T : class
    {
        foreach (var message in new MessageReader(datagram))
            return read(message);
        throw new ArgumentException("There is no message.", name);
    }
}

using System.Net.Sockets;
using System.Text;

namespace Nmstate.Providers.NetworkManager.DBus;

/// <summary>The bus believes the kernel who we are.</summary>
/// <remarks>The D-Bus specification, Authentication Protocol: EXTERNAL with an empty identity.</remarks>
internal static class Authentication
{
    private const int LongestLine = 1024;

    public static async Task RunAsync(Socket socket, CancellationToken cancellation)
    {
        await socket.SendAsync("\0AUTH EXTERNAL\r\nDATA\r\n"u8.ToArray(), SocketFlags.None, cancellation).ConfigureAwait(false);
        string line;
        do
        {
            line = await ReadLineAsync(socket, cancellation).ConfigureAwait(false);
        }
        while (line == "DATA");
        if (!line.StartsWith("OK ", StringComparison.Ordinal))
            throw new BusException($"the bus does not let us in: {line}");
        await socket.SendAsync("BEGIN\r\n"u8.ToArray(), SocketFlags.None, cancellation).ConfigureAwait(false);
    }

    /// <summary>Byte by byte: what follows the line is not ours to take.</summary>
    private static async Task<string> ReadLineAsync(Socket socket, CancellationToken cancellation)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await socket.ReceiveAsync(one, SocketFlags.None, cancellation).ConfigureAwait(false) == 1 && line.Length < LongestLine)
        {
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }

        throw new BusException("the bus closed the connection before it let us in");
    }
}

using System.Net;
using Nmstate.State;

namespace Nmstate.Cli.Input;

/// <summary>Where the caller's connection comes from.</summary>
/// <remarks>SSH_CONNECTION, ssh(1): client address, client port, server address, server port.</remarks>
internal static class CallerAddress
{
    /// <summary>The client's address; null: not called over SSH, or not by a plain address.</summary>
    public static IPAddress? Of(Func<string, string?> environment)
    {
        var client = environment("SSH_CONNECTION")?.Split(' ')[0];
        return client is not null && IpAddress.TryParse(client, out var address) ? new IPAddress(address.ToBytes()) : null;
    }
}

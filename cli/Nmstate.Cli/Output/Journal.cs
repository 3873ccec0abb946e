using System.Net.Sockets;
using System.Text;
using Nmstate.Engine.Transactions;

namespace Nmstate.Cli.Output;

/// <summary>
/// Tells systemd's journal how a transaction ended that changed the host: whoever lost the session, and the terminal with it, finds it
/// there. Where there is no journal, nobody is told.
/// </summary>
/// <remarks>One datagram of NAME=VALUE lines: systemd's "Native Journal Protocol"; priorities as in syslog(3).</remarks>
internal static class Journal
{
    private const string Path = "/run/systemd/journal/socket";

    private const int Critical = 2;
    private const int Warning = 4;
    private const int Informational = 6;

    /// <summary>Says how <paramref name="result"/> came about and what the host is now.</summary>
    /// <returns>Why the journal could not be told; null: it was, or there is none, or nothing to tell.</returns>
    public static string? Tell(TransactionResult result, string provider)
    {
        if (PriorityOf(result) is not { } priority || !File.Exists(Path))
            return null;
        var words = ResultWords.Of(result);
        var message = string.Join(' ', words.Details.Take(1).Prepend(words.Conclusion)).ReplaceLineEndings(" ");
        var fields = $"MESSAGE={message}\nPRIORITY={priority}\nSYSLOG_IDENTIFIER=nmstate\nNMSTATE_OUTCOME={words.Name}\nNMSTATE_PROVIDER={provider}\n";
        try
        {
            using var journal = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
            journal.SendTo(Encoding.UTF8.GetBytes(fields), new UnixDomainSocketEndPoint(Path));
            return null;
        }
        catch (SocketException e)
        {
            return $"the journal was not told: {e.Message}";
        }
    }

    private static int? PriorityOf(TransactionResult result) => result switch
    {
        Applied => Informational,
        RolledBack { Operations.Count: > 0 } => Warning,
        RollbackIncomplete => Critical,
        _ => null,
    };
}

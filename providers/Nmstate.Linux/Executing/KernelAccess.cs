using Microsoft.Extensions.Logging;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Links;

namespace Nmstate.Linux.Executing;

/// <summary>The way to the kernel: opened when it is first wanted, in the network namespace of the thread that wants it.</summary>
internal sealed class KernelAccess(ILogger logger) : IDisposable
{
    private readonly Lazy<KernelSession> _session = new(() => new KernelSession(NetlinkConnection.Open(), logger));

    /// <exception cref="NetlinkException">The kernel gives no socket.</exception>
    public KernelSession Session => _session.Value;

    /// <summary>Why nothing can be changed here; null: it can.</summary>
    public async ValueTask<string?> ObjectionAsync(CancellationToken cancellation)
    {
        try
        {
            // Privilege is checked before anything else, and there is no such link: a refusal for that means that changes are allowed.
            await Session.Connection.ExecuteAsync(new ChangeLink(int.MaxValue, "a link that does not exist"), cancellation).ConfigureAwait(false);
            return "the kernel changed a link that does not exist";
        }
        catch (NetlinkException refused) when (refused.Errno == Errno.ENODEV)
        {
            return null;
        }
        catch (NetlinkException refused)
        {
            return refused.Errno == Errno.EPERM ? Hints.For(refused.Request, refused.Errno) : refused.Message;
        }
    }

    public void Dispose()
    {
        if (_session.IsValueCreated)
            _session.Value.Connection.Dispose();
    }
}

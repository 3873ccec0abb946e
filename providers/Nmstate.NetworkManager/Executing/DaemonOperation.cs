using Nmstate.Providers.Preparing;

namespace Nmstate.NetworkManager.Executing;

/// <summary>
/// A call to the daemon, and waiting until what it stands for is so. It knows interfaces and profiles by their names and uuids: paths
/// on the bus are looked up when it is carried out, since what was made anew has another one.
/// </summary>
internal abstract record DaemonOperation : Operation
{
    /// <summary>Whether the devices use on what they use, so that going back takes no new activation either.</summary>
    internal virtual bool LeavesInUse => false;

    /// <summary>The interfaces whose profiles or devices it changes.</summary>
    internal abstract IEnumerable<string> Interfaces { get; }

    /// <summary>Carries it out.</summary>
    /// <exception cref="Providers.ProviderException">The daemon refused, is lost, or did not come to an end in time.</exception>
    internal abstract ValueTask ExecuteAsync(DaemonSession session, CancellationToken cancellation);
}

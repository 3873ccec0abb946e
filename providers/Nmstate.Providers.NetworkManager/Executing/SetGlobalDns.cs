using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Querying;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>Sets the name servers of the whole host, or forgets them; both at once and for good.</summary>
/// <param name="Configuration">GlobalDnsConfiguration; empty: those of the profiles and leases are used again.</param>
internal sealed record SetGlobalDns(Row Configuration) : DaemonOperation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static SetGlobalDns Of(Row former, Row configuration, EquatableList<Coverage> covers) => new(configuration)
    {
        Title = configuration.IsEmpty ? "forget the name servers of the whole host" : "set the name servers of the whole host",
        NativeText = $"GlobalDnsConfiguration: {former} -> {configuration}",
        Covers = covers,
    };

    internal override bool LeavesInUse => true;

    internal override IEnumerable<string> Interfaces => [];

    internal override ValueTask ExecuteAsync(DaemonSession session, CancellationToken cancellation)
        => new(SetAsync(session, Configuration, cancellation));

    /// <summary>The daemon answers well where it does not take it, so that one looks.</summary>
    public static async Task SetAsync(DaemonSession session, Row configuration, CancellationToken cancellation)
        => await session.UntilAsync(
            () => session.Bus.SetGlobalDnsAsync(configuration, cancellation),
            async () => GlobalDns.Read((await session.LookAsync(cancellation).ConfigureAwait(false)).Dns.Global) == GlobalDns.Read(configuration),
            Patience,
            () => "NetworkManager did not take the name servers of the whole host; a [global-dns] section of its configuration files goes before them",
            cancellation).ConfigureAwait(false);
}

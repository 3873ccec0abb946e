using Nmstate.State;

namespace Nmstate.Planning.Hosts;

/// <summary>What a provider found on its host, as documents show it: also learned addresses, status, and links that are left alone.</summary>
/// <param name="Running">What the kernel has now; links that are left alone have <c>state: ignore</c>.</param>
/// <param name="Stored">What survives a reboot; empty where the back end stores nothing.</param>
/// <param name="Facts">What is true of the host without being state.</param>
public sealed record HostReport(NetworkState Running, NetworkState Stored, HostFacts Facts)
{
    /// <summary>What holds the stored name servers; empty: nothing does, or the back end does not keep them at interfaces.</summary>
    public EquatableList<DnsHome> DnsHomes { get; init; } = [];
}

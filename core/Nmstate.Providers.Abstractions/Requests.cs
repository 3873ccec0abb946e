using System.Net;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Providers;

/// <summary>Asks whether a provider is usable here.</summary>
/// <param name="Purpose">What for: what it does not take need not be looked at.</param>
public sealed record ProbeRequest(ProbePurpose Purpose = ProbePurpose.Change);

/// <summary>What a provider is wanted for.</summary>
public enum ProbePurpose
{
    /// <summary>To read this host: neither the privilege to change it matters, nor what plans need, traits and capabilities.</summary>
    Read,

    /// <summary>To plan for a host that a document describes: privilege does not matter.</summary>
    Plan,

    /// <summary>To read this host, to plan for it, and to change it.</summary>
    Change,
}

/// <summary>What a provider says of its host.</summary>
/// <param name="Usable">Whether it can carry out plans here.</param>
/// <param name="Reason">Why not, or what it found: versions, for people.</param>
/// <param name="Traits">How it carries changes out here.</param>
/// <param name="Capabilities">What it can realise here, where versions and settings make that less than its table says; null: all of the table.</param>
public sealed record ProbeResult(bool Usable, string Reason, PlanTraits Traits, Capabilities? Capabilities = null)
{
    /// <summary>
    /// Why the choice of a provider for this host should not fall on this one although it is usable, such as a daemon that leaves
    /// every link alone; null: it has charge of this host, or would take charge of any.
    /// </summary>
    public string? Yields { get; init; }
}

/// <summary>Asks for the host's state.</summary>
/// <param name="Caller">The address that the caller's connection comes from: the way to it is the management path.</param>
/// <param name="Desired">What is to be planned, if anything: files do not show which hardware there is, and its names are then taken to exist.</param>
public sealed record QueryRequest(IPAddress? Caller = null, NetworkState? Desired = null);

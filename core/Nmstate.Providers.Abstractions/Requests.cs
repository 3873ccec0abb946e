using System.Net;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Providers;

/// <summary>Asks whether a provider is usable here.</summary>
public sealed record ProbeRequest;

/// <summary>What a provider says of its host.</summary>
/// <param name="Usable">Whether it can carry out plans here.</param>
/// <param name="Reason">Why not, or what it found: versions, for people.</param>
/// <param name="Traits">How it carries changes out here.</param>
/// <param name="Capabilities">What it can realise here, where versions and settings make that less than its table says; null: all of the table.</param>
public sealed record ProbeResult(bool Usable, string Reason, PlanTraits Traits, Capabilities? Capabilities = null);

/// <summary>Asks for the host's state.</summary>
/// <param name="Caller">The address that the caller's connection comes from: the way to it is the management path.</param>
/// <param name="Desired">What is to be planned, if anything: files do not show which hardware there is, and its names are then taken to exist.</param>
public sealed record QueryRequest(IPAddress? Caller = null, NetworkState? Desired = null);

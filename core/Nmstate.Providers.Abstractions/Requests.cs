using System.Net;
using Nmstate.Planning.Plans;

namespace Nmstate.Providers;

/// <summary>Asks whether a provider is usable here.</summary>
public sealed record ProbeRequest;

/// <summary>What a provider says of its host.</summary>
/// <param name="Usable">Whether it can carry out plans here.</param>
/// <param name="Reason">Why not, or what it found: versions, for people.</param>
/// <param name="Traits">How it carries changes out here.</param>
public sealed record ProbeResult(bool Usable, string Reason, PlanTraits Traits);

/// <summary>Asks for the host's state.</summary>
/// <param name="Caller">The address that the caller's connection comes from: the way to it is the management path.</param>
public sealed record QueryRequest(IPAddress? Caller = null);

using Nmstate.State;

namespace Nmstate.Planning.Plans;

/// <summary>Something that must not be there afterwards.</summary>
public abstract record Pattern;

/// <summary>No interface has this name.</summary>
/// <param name="Name">The name.</param>
public sealed record InterfacePattern(string Name) : Pattern;

/// <summary>The interface does not have this address.</summary>
/// <param name="Interface">The interface.</param>
/// <param name="Address">The address.</param>
public sealed record AddressPattern(string Interface, InterfaceAddress Address) : Pattern;

/// <summary>No static route has all that this mentions, but those that the document adds.</summary>
/// <param name="Route">The pattern.</param>
public sealed record RoutePattern(Route Route) : Pattern;

using Nmstate.State;

namespace Nmstate.Planning.Hosts;

/// <summary>What a provider knows of its host that is not state: plain data, so that planning stays pure.</summary>
public sealed record HostFacts
{
    /// <summary>A host of which nothing is known.</summary>
    public static HostFacts None { get; } = new();

    /// <summary>The daemon that an interface belongs to, by the interface's name; interfaces that nobody claims are not listed.</summary>
    public IReadOnlyDictionary<string, string> Owners { get; init; } = new Dictionary<string, string>();

    /// <summary>Links that the schema does not describe, or that are not to be touched: looked at, never changed.</summary>
    public EquatableList<IgnoredLink> IgnoredLinks { get; init; } = [];

    /// <summary>Interfaces on which the next address of an IPv4 subnet takes over when the first one goes.</summary>
    /// <remarks>net.ipv4.conf.*.promote_secondaries (Documentation/networking/ip-sysctl.rst).</remarks>
    public IReadOnlySet<string> PromoteSecondaries { get; init; } = new HashSet<string>();

    /// <summary>
    /// Addresses that interfaces were leased or made of what a router announced, by the interface's name. They end by themselves and are no
    /// state: a <see cref="HostState"/> finds them in what its report says of addresses.
    /// </summary>
    public IReadOnlyDictionary<string, EquatableList<InterfaceAddress>> Leases { get; init; } = new Dictionary<string, EquatableList<InterfaceAddress>>();

    /// <summary>Interfaces that carry the connection of whoever asks.</summary>
    public IReadOnlySet<string> ManagementPath { get; init; } = new HashSet<string>();
}

/// <summary>A link that exists and is left alone.</summary>
/// <param name="Name">Its name, which nothing else can have.</param>
/// <param name="Type">What it is, in the schema's or else the kernel's word.</param>
/// <param name="Base">The interface that it stands on, if any.</param>
/// <param name="Controller">The controller that it is a port of, if any.</param>
public sealed record IgnoredLink(string Name, InterfaceType Type, string? Base = null, string? Controller = null);

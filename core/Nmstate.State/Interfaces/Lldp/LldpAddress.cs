using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>management-addresses</c>.</summary>
[Mapping]
public sealed partial record LldpAddress
{
    /// <summary>The address.</summary>
    [Property(PropertyKind.Status)]
    public string? Address { get; init; }

    /// <summary>What kind of address: <c>IPv4</c>, <c>IPv6</c>, <c>MAC</c>.</summary>
    [Property(PropertyKind.Status)]
    public string? AddressSubtype { get; init; }

    /// <summary>The number of the interface that has it.</summary>
    [Property(PropertyKind.Status)]
    public uint? InterfaceNumber { get; init; }

    /// <summary>What kind of number that is.</summary>
    [Property(PropertyKind.Status)]
    public uint? InterfaceNumberSubtype { get; init; }
}

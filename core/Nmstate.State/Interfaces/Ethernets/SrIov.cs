using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ethernet.sr-iov</c>: virtual functions of a network card.</summary>
[Mapping]
public sealed partial record SrIov
{
    /// <summary>Whether the host takes the virtual functions for interfaces of its own.</summary>
    /// <remarks>sriov_drivers_autoprobe in Documentation/ABI/testing/sysfs-bus-pci.</remarks>
    [Property(Default = "true")]
    public bool? DriversAutoprobe { get; init; }

    /// <summary>How many virtual functions there are; 0 removes them all.</summary>
    /// <remarks>sriov_numvfs in Documentation/ABI/testing/sysfs-bus-pci.</remarks>
    [Property]
    public uint? TotalVfs { get; init; }

    /// <summary>Settings of the virtual functions; those that a list does not name, and with an empty list all, get the defaults.</summary>
    [Property(Comparison = Comparison.Keyed, Key = "id")]
    public EquatableList<VirtualFunction>? Vfs { get; init; }
}

using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>dpdk</c> of an ovs-interface: hardware that the kernel has nothing to do with.</summary>
[Mapping]
public sealed partial record OvsDpdk
{
    /// <summary>The hardware, such as <c>0000:03:00.1</c>.</summary>
    /// <remarks>options:dpdk-devargs in ovs-vswitchd.conf.db(5).</remarks>
    [Property(PropertyKind.Identity, Required = true)]
    public string? Devargs { get; init; }

    /// <summary>How many queues receive.</summary>
    /// <remarks>options:n_rxq in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Aliases = ["n_rxq"], Default = "1")]
    public uint? RxQueue { get; init; }

    /// <summary>How many packets each receiving queue holds: a power of two, 1 to 4096; 0 is the default.</summary>
    /// <remarks>options:n_rxq_desc in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Name = "n_rxq_desc", Max = 4096)]
    public uint? NRxqDesc { get; init; }

    /// <summary>How many packets each sending queue holds: a power of two, 1 to 4096; 0 is the default.</summary>
    /// <remarks>options:n_txq_desc in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Name = "n_txq_desc", Max = 4096)]
    public uint? NTxqDesc { get; init; }

    /// <summary>Whether the hardware tells of its carrier by itself.</summary>
    /// <remarks>options:dpdk-lsc-interrupt in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Since = "2.2.55")]
    public bool? LscInterrupt { get; init; }
}

namespace Nmstate.Testing;

/// <summary>The virtual machine of tests/vm, whose whole system is there for the tests: systemd and its daemons can be had nowhere else.</summary>
public static class Guest
{
    /// <summary>What tests/vm/image gives each guest.</summary>
    private const string MachineId = "0123456789abcdef0123456789abcdef";

    /// <summary>What carries out the orders of tests/vm.</summary>
    private const string Agent = "/usr/sbin/agent";

    /// <summary>Whether this is it.</summary>
    public static bool IsHere { get; } = File.Exists(Agent) && File.Exists("/etc/machine-id") && File.ReadAllText("/etc/machine-id").Trim() == MachineId;

    /// <summary>Why what needs a whole system cannot run here; null: it can.</summary>
    public static string? Unavailable => IsHere ? null : "systemd-networkd is never run on this machine itself: tests/vm/run has it in a virtual machine";
}

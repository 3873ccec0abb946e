namespace Nmstate.Linux.Netlink.Events;

/// <summary>What has changed since the last look, all together.</summary>
[Flags]
internal enum KernelChanges
{
    None = 0,

    /// <summary>A link came or changed: its carrier, flags, controller or properties.</summary>
    Links = 1,

    /// <summary>A link is gone.</summary>
    LinksGone = 2,

    Addresses = 4,

    Routes = 8,

    /// <summary>Reports were lost, the queue was full: anything may have changed.</summary>
    Unknown = 16,
}

namespace Nmstate.Providers.Netplan.Networkd;

/// <summary>What networkd says of a link.</summary>
/// <param name="State">How far it is with it: <c>configured</c>, <c>configuring</c>, <c>unmanaged</c>; null: it does not know it.</param>
/// <param name="Settings">The file that it is configured by; null: none.</param>
/// <param name="File">That file; null: none.</param>
internal sealed record NetworkdLink(string? State, string? File, NetworkSection? Settings)
{
    private static readonly string[] OnTheWay = ["initialized", "pending", "configuring"];
    private static readonly string[] Managed = ["pending", "configuring", "configured"];

    /// <summary>What stands in the place of a link that it does not know.</summary>
    public static NetworkdLink Unknown { get; } = new(null, null, null);

    /// <summary>Whether it has not finished.</summary>
    public bool IsOnTheWay => OnTheWay.Contains(State);

    /// <summary>Whether the link is its own.</summary>
    public bool IsManaged => Managed.Contains(State);

    /// <summary>Whether the link is its own by a file of netplan.</summary>
    public bool IsOfNetplan => IsManaged && File is not null && NetworkdRenderer.Files.Has(Path.GetFileName(File));

    /// <summary>Whether addresses come from somebody else.</summary>
    public bool IsLeased => Settings is { Dhcp4: true } or { Dhcp6: true } or { AcceptsAdvertisements: true };
}

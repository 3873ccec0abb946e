namespace Nmstate.Planning.Hosts;

/// <summary>What holds the name servers of a host: an interface, or the host as a whole.</summary>
/// <param name="Interface">The interface; null: the host.</param>
public readonly record struct DnsHome(string? Interface)
{
    /// <summary>The host as a whole: a daemon's global configuration.</summary>
    public static DnsHome Global => default;

    /// <summary>The home as plans write it: <c>eth0</c>, <c>(global)</c>.</summary>
    public override string ToString() => Interface ?? "(global)";
}

namespace Nmstate.Providers.Conformance;

/// <summary>What of the schema no scenario asks for: what tries it is a test of each provider's own.</summary>
public static class UntriedPaths
{
    private const string TakesAServer = "it is about what a DHCP server or a router says, and no scenario has one";

    /// <summary>The paths, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["interfaces[dummy].type"] = "links of the kind stand in the tests of each provider as what others stand on, and no scenario makes one",
        ["interfaces[loopback].type"] = "the planner changes nothing about a loopback interface",
        ["interfaces[*].name"] = "it is not asked for: all else is asked of it",
        ["interfaces[*].description"] = "each back end keeps it in a place of its own, or has none",
        ["interfaces[*].ipv4.dhcp"] = TakesAServer,
        ["interfaces[*].ipv6.dhcp"] = TakesAServer,
        ["interfaces[*].ipv4.auto-dns"] = TakesAServer,
        ["interfaces[*].ipv4.auto-gateway"] = TakesAServer,
        ["interfaces[*].ipv4.auto-routes"] = TakesAServer,
        ["interfaces[*].ipv6.auto-dns"] = TakesAServer,
        ["interfaces[*].ipv6.auto-gateway"] = TakesAServer,
        ["interfaces[*].ipv6.auto-routes"] = TakesAServer,
        ["interfaces[ethernet].veth.peer"] = "another spelling of interfaces[veth].veth.peer, which is tried",
    };
}

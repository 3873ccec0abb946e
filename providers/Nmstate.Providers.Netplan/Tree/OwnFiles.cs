namespace Nmstate.Providers.Netplan.Tree;

/// <summary>The files that are ours: they come after those that installers, cloud-init and netplan itself write.</summary>
internal static class OwnFiles
{
    /// <summary>What we define and what we lay over the definitions of others.</summary>
    public const string Main = "99-nmstate.yaml";

    /// <summary>The veth pairs, whose ends refer to one another.</summary>
    /// <remarks>
    /// netplan reads a file with a forward reference twice, and then takes each path cost in it for a second one ("already has a path
    /// cost"): seen in 1.1.2 and 1.2.2.
    /// </remarks>
    public const string Pairs = "98-nmstate-veth.yaml";

    /// <summary>All of them.</summary>
    public static readonly string[] All = [Pairs, Main];

    /// <summary>The file for definitions of a section.</summary>
    public static string Of(string section) => section == Kinds.VethKind.Section ? Pairs : Main;

    /// <summary>Whether a file is ours.</summary>
    public static bool Contains(NetplanFile file) => All.Contains(file.Name);
}

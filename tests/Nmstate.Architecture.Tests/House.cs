using System.Reflection;
using System.Runtime.CompilerServices;

namespace Nmstate.Architecture.Tests;

/// <summary>The rooms of the house: each assembly with the assemblies of ours that it may see.</summary>
internal static class House
{
    /// <summary>What each room may see. Arrows run one way.</summary>
    public static readonly Dictionary<string, string[]> Rooms = new()
    {
        ["Nmstate.State"] = [],
        ["Nmstate.Planning"] = ["Nmstate.State"],
        ["Nmstate.Providers.Abstractions"] = ["Nmstate.State", "Nmstate.Planning"],
        ["Nmstate.Engine"] = ["Nmstate.State", "Nmstate.Planning", "Nmstate.Providers.Abstractions"],
        ["Nmstate.Linux"] = ["Nmstate.State", "Nmstate.Planning", "Nmstate.Providers.Abstractions"],
        ["Nmstate.Providers.Netlink"] = ["Nmstate.State", "Nmstate.Planning", "Nmstate.Providers.Abstractions", "Nmstate.Linux"],
        ["Nmstate.NetworkManager"] = ["Nmstate.State", "Nmstate.Planning", "Nmstate.Providers.Abstractions", "Nmstate.Linux"],
        ["Nmstate.Providers.NetworkManager"] = ["Nmstate.State", "Nmstate.Planning", "Nmstate.Providers.Abstractions", "Nmstate.Linux", "Nmstate.NetworkManager"],
        ["Nmstate.Providers.Netplan"] = ["Nmstate.State", "Nmstate.Planning", "Nmstate.Providers.Abstractions", "Nmstate.Linux", "Nmstate.NetworkManager"],
        ["nmstate"] = ["Nmstate.State", "Nmstate.Planning", "Nmstate.Providers.Abstractions", "Nmstate.Engine"],
    };

    /// <summary>Where what is shipped stands.</summary>
    public static readonly string[] Folders = ["core", "providers", "cli"];

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The assembly of a room.</summary>
    public static Assembly Assembly(string room) => System.Reflection.Assembly.Load(room);

    /// <summary>All source files that are not tests.</summary>
    public static IEnumerable<string> Sources
        => from folder in Folders
           from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
           where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
           select Path.GetRelativePath(Root, file);

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}

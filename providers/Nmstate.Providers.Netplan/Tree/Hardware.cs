using System.IO.Enumeration;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Tree;

/// <summary>Which interface a definition of hardware is about, as far as files can tell.</summary>
internal static class Hardware
{
    /// <summary>The section of hardware that documents are about.</summary>
    public const string Section = "ethernets";

    /// <summary>
    /// The interface's name: the one that it is given, or the only one that it matches, or the id of a definition that matches by
    /// nothing. Null: only the host knows.
    /// </summary>
    public static string? NameOf(Definition definition)
    {
        if (definition.Section != Section || !definition.Layers.Has("match"))
            return definition.Id;
        var match = definition.Layers.Below("match");
        return definition.Layers.Scalar("set-name") ?? (match.Scalar("name") is { } name && !IsPattern(name) && !match.Has("driver") ? name : null);
    }

    /// <summary>Whether a definition that is about several interfaces, or about one that files cannot name, may be about this one.</summary>
    public static bool MayMatch(Definition definition, string name)
    {
        if (definition.Section != Section || NameOf(definition) is not null)
            return false;
        var match = definition.Layers.Below("match");
        // A MAC address alone is one device, most likely the one that the id names.
        return match.Scalar("name") is { } pattern ? FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false) : match.Has("driver");
    }

    /// <summary>Whether a definition that files cannot name is about the link with one of these addresses.</summary>
    public static bool MatchesAddress(Definition definition, IEnumerable<MacAddress?> addresses)
        => definition.Section == Section && NameOf(definition) is null
            && definition.Layers.Below("match").Scalar("macaddress") is { } text && MacAddress.TryParse(text, out var address) && addresses.Contains(address);

    private static bool IsPattern(string name) => name.AsSpan().IndexOfAny("*[]?") >= 0;
}

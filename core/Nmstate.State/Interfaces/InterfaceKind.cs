namespace Nmstate.State;

/// <summary>What is true of every interface of a type: one row a type, so that nobody has to ask for types by name.</summary>
public sealed record InterfaceKind(InterfaceType Type)
{
    /// <summary>Whether documents can create and change such an interface; if not, it is only shown.</summary>
    public bool Manageable { get; init; }

    /// <summary>Whether it exists only because somebody made it, so that <c>absent</c> deletes it.</summary>
    public bool Virtual { get; init; }

    /// <summary>Whether it has ports.</summary>
    public bool Controller { get; init; }

    /// <summary>Types with the same tag are one type in comparisons: the schema does not tell a veth from an ethernet.</summary>
    public string Family { get; init; } = Type.Name;

    /// <summary>The kinds that documents are about.</summary>
    public static IReadOnlyList<InterfaceKind> All { get; } =
    [
        new(InterfaceType.Ethernet) { Manageable = true },
        new(InterfaceType.Veth) { Manageable = true, Virtual = true, Family = InterfaceType.Ethernet.Name },
        new(InterfaceType.LinuxBridge) { Manageable = true, Virtual = true, Controller = true },
        new(InterfaceType.Loopback),
    ];

    private static readonly Dictionary<string, InterfaceKind> ByName = All.ToDictionary(k => k.Type.Name, StringComparer.Ordinal);

    /// <summary>The row of <paramref name="type"/>; a type that is not listed is shown, and left alone.</summary>
    public static InterfaceKind Of(InterfaceType type) => ByName.GetValueOrDefault(type.Name) ?? new InterfaceKind(type);
}

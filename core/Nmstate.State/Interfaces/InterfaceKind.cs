namespace Nmstate.State;

/// <summary>What is true of every interface of a type: one row a type, so that nobody has to ask for types by name.</summary>
public sealed record InterfaceKind(InterfaceType Type)
{
    /// <summary>Whether documents can create and change such an interface; if not, it is only shown.</summary>
    public bool Manageable { get; init; }

    /// <summary>Whether it exists only because somebody made it, so that <c>absent</c> deletes it.</summary>
    public bool Virtual { get; init; }

    /// <summary>Whether it has ports.</summary>
    public bool Controller => PortNames is not null;

    /// <summary>The ports that an interface of the kind lists; null: it lists none, or is no controller.</summary>
    public Func<Interface, EquatableList<string>?>? PortNames { get; init; }

    /// <summary>The same interface with this port list, made of its ports; null takes the list away.</summary>
    public Func<Interface, IReadOnlyList<Interface>?, Interface> WithPorts { get; init; } = static (i, _) => i;

    /// <summary>Where its port list is.</summary>
    public string PortPath { get; init; } = "";

    /// <summary>The interface that one of the kind stands on; null: on nothing.</summary>
    public Func<Interface, string?>? Base { get; init; }

    /// <summary>Where its base is given.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>Types with the same tag are one type in comparisons: the schema does not tell a veth from an ethernet.</summary>
    public string Family { get; init; } = Type.Name;

    /// <summary>The kinds that documents are about.</summary>
    public static IReadOnlyList<InterfaceKind> All { get; } =
    [
        new(InterfaceType.Ethernet) { Manageable = true },
        new(InterfaceType.Veth) { Manageable = true, Virtual = true, Family = InterfaceType.Ethernet.Name },
        new(InterfaceType.LinuxBridge)
        {
            Manageable = true,
            Virtual = true,
            PortNames = i => i.Bridge?.Port?.Select(p => p.Name).ToEquatableList(),
            PortPath = "bridge.port",
            WithPorts = (i, ports) => i with
            {
                Bridge = (i.Bridge ?? new LinuxBridge()) with { Port = ports?.Select(p => (p.Port ?? new LinuxBridgePort()) with { Name = p.Name }).ToEquatableList() },
            },
        },
        new(InterfaceType.Bond)
        {
            Manageable = true,
            Virtual = true,
            PortNames = i => i.LinkAggregation?.Port,
            PortPath = "link-aggregation.port",
            WithPorts = (i, ports) => i with
            {
                LinkAggregation = (i.LinkAggregation ?? new Bond()) with { Port = ports?.Select(p => p.Name).ToEquatableList() },
            },
        },
        new(InterfaceType.Vlan)
        {
            Manageable = true,
            Virtual = true,
            Base = i => i.Vlan?.BaseIface,
            BasePath = "vlan.base-iface",
        },
        new(InterfaceType.Dummy) { Manageable = true, Virtual = true },
        new(InterfaceType.Loopback),
    ];

    private static readonly Dictionary<string, InterfaceKind> ByName = All.ToDictionary(k => k.Type.Name, StringComparer.Ordinal);

    /// <summary>The row of <paramref name="type"/>; a type that is not listed is shown, and left alone.</summary>
    public static InterfaceKind Of(InterfaceType type) => ByName.GetValueOrDefault(type.Name) ?? new InterfaceKind(type);
}

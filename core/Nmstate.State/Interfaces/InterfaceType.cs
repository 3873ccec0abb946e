using System.Diagnostics.CodeAnalysis;
using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>What an interface is: one of the known kinds, or any other word that a host reports.</summary>
/// <param name="Name">The schema's word, such as <c>linux-bridge</c>.</param>
public readonly record struct InterfaceType(string Name) : IScalar<InterfaceType>
{
    /// <inheritdoc/>
    public static string Expected => $"an interface type, such as {string.Join(", ", InterfaceKind.All.Select(k => k.Type.Name))}";

    /// <summary>Hardware, or whatever looks like it from here.</summary>
    public static InterfaceType Ethernet => new("ethernet");

    /// <summary>One end of a pair.</summary>
    public static InterfaceType Veth => new("veth");

    /// <summary>A bridge of the kernel.</summary>
    public static InterfaceType LinuxBridge => new("linux-bridge");

    /// <summary>Several interfaces as one.</summary>
    public static InterfaceType Bond => new("bond");

    /// <summary>An IEEE 802.1Q VLAN.</summary>
    public static InterfaceType Vlan => new("vlan");

    /// <summary>An interface that leads nowhere.</summary>
    public static InterfaceType Dummy => new("dummy");

    /// <summary>The loopback interface.</summary>
    public static InterfaceType Loopback => new("loopback");

    /// <summary>A bridge of Open vSwitch.</summary>
    public static InterfaceType OvsBridge => new("ovs-bridge");

    /// <summary>Interfaces with a routing table of their own.</summary>
    public static InterfaceType Vrf => new("vrf");

    /// <summary>What nobody has said: the type is that of the interface that exists.</summary>
    public static InterfaceType Unknown => new("unknown");

    /// <summary>What the schema says of this type.</summary>
    public InterfaceKind Kind => InterfaceKind.Of(this);

    /// <inheritdoc/>
    public static bool TryParse(string text, [MaybeNullWhen(false)] out InterfaceType value)
    {
        value = new(text);
        return text.Length > 0;
    }

    /// <summary>The schema's word.</summary>
    public override string ToString() => Name;
}

using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>alt-names</c>: another name of an interface.</summary>
[Mapping]
public sealed partial record AlternativeName
{
    /// <summary>The name.</summary>
    /// <remarks>IFLA_ALT_IFNAME, ALTIFNAMSIZ (linux/if.h).</remarks>
    [Property(PropertyKind.Identity, Required = true)]
    public string Name { get; init; } = "";

    /// <summary>Takes the name away instead of adding it.</summary>
    [Property]
    public AlternativeNameState? State { get; init; }
}

using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>dns-resolver</c>.</summary>
[Mapping]
public sealed partial record DnsResolver
{
    /// <summary>The resolver that is in use, learned servers included.</summary>
    [Property(PropertyKind.Status)]
    public DnsSettings? Running { get; init; }

    /// <summary>The static settings; an empty mapping removes them all.</summary>
    [Property]
    public DnsSettings? Config { get; init; }
}

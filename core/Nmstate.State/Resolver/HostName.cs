using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>hostname</c>.</summary>
[Mapping]
public sealed partial record HostName
{
    /// <summary>The name that the host has now: 1 to 63 bytes.</summary>
    /// <remarks>sethostname(2), HOST_NAME_MAX.</remarks>
    [Property]
    public string? Running { get; init; }

    /// <summary>The name that it gets when it starts; an empty one leaves it to others.</summary>
    /// <remarks>hostname(5).</remarks>
    [Property]
    public string? Config { get; init; }
}

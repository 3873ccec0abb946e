using Nmstate.Linux.Sysctl;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>Turns IPv6 on or off on a link. Off takes all its IPv6 addresses and routes away at once.</summary>
/// <param name="Name">The link.</param>
/// <param name="Enabled">On or off.</param>
internal sealed record SwitchIpv6(string Name, bool Enabled) : KernelOperation
{
    /// <summary>The operation for the link <paramref name="name"/>.</summary>
    public static SwitchIpv6 Of(string name, bool enabled, EquatableList<Coverage> covers) => new(name, enabled)
    {
        Title = $"turn IPv6 {(enabled ? "on" : "off")} on {name}",
        NativeText = $"{new IPv6Settings(name).DisableIPv6.Path} = {(enabled ? 0 : 1)}",
        Covers = covers,
    };

    internal override ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var settings = new IPv6Settings(Name);
        // A link that cannot have IPv6 has it off.
        if (Enabled || settings.Exists)
            settings.DisableIPv6.Write(Enabled ? 0 : 1);
        return ValueTask.CompletedTask;
    }
}

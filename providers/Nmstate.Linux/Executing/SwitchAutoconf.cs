using Nmstate.Linux.Sysctl;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>Has the kernel make addresses from router advertisements on a link, or not. Those that it has made stay until they end.</summary>
/// <param name="Name">The link.</param>
/// <param name="Enabled">On or off.</param>
internal sealed record SwitchAutoconf(string Name, bool Enabled) : KernelOperation
{
    /// <summary>The operation for the link <paramref name="name"/>.</summary>
    public static SwitchAutoconf Of(string name, bool enabled, EquatableList<Coverage> covers) => new(name, enabled)
    {
        Title = $"{(enabled ? "make" : "make no")} addresses from router advertisements on {name}",
        NativeText = $"{new IPv6Settings(name).Autoconf.Path} = {(enabled ? $"1, {new IPv6Settings(name).AcceptRouterAdvertisements.Path} = 1 if it is 0" : "0")}",
        Covers = covers,
    };

    internal override ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var settings = new IPv6Settings(Name);
        // A link that cannot have IPv6 makes no addresses.
        if (Enabled || settings.Exists)
            settings.Autoconf.Write(Enabled ? 1 : 0);
        // A daemon that hears advertisements itself has had the kernel ignore them.
        if (Enabled && settings.AcceptRouterAdvertisements.TryRead() == 0)
            settings.AcceptRouterAdvertisements.Write(1);
        return ValueTask.CompletedTask;
    }
}

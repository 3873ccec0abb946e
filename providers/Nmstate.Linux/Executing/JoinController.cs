using Nmstate.Linux.Netlink.Links;
using Nmstate.Providers.Preparing;

namespace Nmstate.Linux.Executing;

/// <summary>Makes a link the port of a controller, or of none.</summary>
/// <param name="Name">The link.</param>
/// <param name="Controller">The controller; empty: none.</param>
/// <remarks>What a controller has for its port comes in a later message: in this one it would go to the old port, and be lost without an error.</remarks>
internal sealed record JoinController(string Name, string Controller) : KernelOperation
{
    /// <summary>The operation by which <paramref name="name"/> joins <paramref name="controller"/>.</summary>
    public static JoinController Of(string name, string controller, Coverage covers) => new(name, controller)
    {
        Title = $"make {name} a port of {controller}",
        NativeText = $"RTM_NEWLINK {name} IFLA_MASTER {controller}",
        Covers = [covers],
    };

    /// <summary>The operation by which <paramref name="name"/> leaves <paramref name="former"/>.</summary>
    public static JoinController Leaving(string name, string former, Coverage covers) => new(name, "")
    {
        Title = $"take {name} out of {former}",
        NativeText = $"RTM_NEWLINK {name} IFLA_MASTER 0",
        Covers = [covers],
    };

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var link = await kernel.LinkAsync(Name, cancellation).ConfigureAwait(false);
        var controller = Controller.Length == 0 ? 0 : (await kernel.LinkAsync(Controller, cancellation).ConfigureAwait(false)).Index;
        await kernel.Connection.ExecuteAsync(new ChangeLink(link.Index, Name) { ControllerIndex = controller }, cancellation).ConfigureAwait(false);
    }
}

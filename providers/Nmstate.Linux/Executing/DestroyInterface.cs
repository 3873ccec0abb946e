using Nmstate.Linux.Netlink.Links;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;

namespace Nmstate.Linux.Executing;

/// <summary>Deletes a link with all that stands on it; the other end of a veth goes too.</summary>
/// <param name="Name">The link.</param>
internal sealed record DestroyInterface(string Name) : KernelOperation
{
    /// <summary>The operation for the link <paramref name="name"/>.</summary>
    public static DestroyInterface Of(string name, Coverage covers) => new(name)
    {
        Title = $"delete {name}",
        NativeText = $"RTM_DELLINK {name}",
        Covers = [covers],
        Impact = Impact.Lost,
    };

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        if (await kernel.FindAsync(Name, cancellation).ConfigureAwait(false) is { } link)
            await kernel.RemoveAsync(new DeleteLink(link.Index, Name), cancellation).ConfigureAwait(false);
    }
}

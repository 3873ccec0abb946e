using Nmstate.Linux.Netlink.Links;
using Nmstate.Providers.Preparing;

namespace Nmstate.Linux.Executing;

/// <summary>Makes a link with what it has from the beginning, down; a veth with its other end.</summary>
/// <param name="Request">The message.</param>
internal sealed record CreateInterface(CreateLink Request) : KernelOperation
{
    /// <summary>The operation for the link that <paramref name="request"/> describes.</summary>
    public static CreateInterface Of(CreateLink request, Coverage covers)
    {
        var peer = (request.Data as VethLink)?.Peer?.Name;
        return new(request)
        {
            Title = peer is null ? $"create {request.Data.Kind} {request.Name}" : $"create {request.Data.Kind} {request.Name} with {peer}",
            NativeText = $"RTM_NEWLINK {request.Name}{LinkText.Of(request)}",
            Covers = [covers],
        };
    }

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var request = Request with { Index = await kernel.FormerIndexAsync(Request.Name, cancellation).ConfigureAwait(false) };
        if (request.Data is VethLink { Peer: { } peer } data)
            request = request with { Data = data with { Peer = peer with { Index = await kernel.FormerIndexAsync(peer.Name, cancellation).ConfigureAwait(false) } } };
        await kernel.Connection.ExecuteAsync(request, cancellation).ConfigureAwait(false);
    }
}

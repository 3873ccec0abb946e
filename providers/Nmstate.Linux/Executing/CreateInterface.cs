using Nmstate.Linux.Netlink.Links;
using Nmstate.Providers.Preparing;

namespace Nmstate.Linux.Executing;

/// <summary>Makes a link with what it has from the beginning, down; a veth with its other end.</summary>
/// <param name="Request">The message, without numbers of links.</param>
/// <param name="Base">The link that it stands on; null: on none.</param>
internal sealed record CreateInterface(CreateLink Request, string? Base = null) : KernelOperation
{
    /// <summary>The operation for the link that <paramref name="request"/> describes.</summary>
    public static CreateInterface Of(CreateLink request, Coverage covers, string? baseName = null)
    {
        var peer = (request.Data as VethLink)?.Peer?.Name;
        return new(request, baseName)
        {
            Title = $"create {request.Data.Kind} {request.Name}" + (peer is null ? "" : $" with {peer}") + (baseName is null ? "" : $" on {baseName}"),
            NativeText = $"RTM_NEWLINK {request.Name}{(baseName is null ? "" : $" IFLA_LINK {baseName}")}{LinkText.Of(request)}",
            Covers = [covers],
        };
    }

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var request = Request with { Index = await kernel.FormerIndexAsync(Request.Name, cancellation).ConfigureAwait(false) };
        if (request.Data is VethLink { Peer: { } peer } data)
            request = request with { Data = data with { Peer = peer with { Index = await kernel.FormerIndexAsync(peer.Name, cancellation).ConfigureAwait(false) } } };
        if (Base is not null)
            request = request with { BaseIndex = (await kernel.LinkAsync(Base, cancellation).ConfigureAwait(false)).Index };
        await kernel.Connection.ExecuteAsync(request, cancellation).ConfigureAwait(false);
    }
}

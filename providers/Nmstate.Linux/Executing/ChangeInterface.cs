using Nmstate.Linux.Netlink.Links;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>Changes properties of a link by one message.</summary>
/// <param name="Request">The message, without the link's number.</param>
internal sealed record ChangeInterface(ChangeLink Request) : KernelOperation
{
    /// <summary>The operation that sends <paramref name="request"/>.</summary>
    /// <param name="title">The operation in words.</param>
    /// <param name="request">The message; its index does not count.</param>
    /// <param name="covers">What it carries out.</param>
    public static ChangeInterface Of(string title, ChangeLink request, EquatableList<Coverage> covers) => new(request)
    {
        Title = title,
        NativeText = $"RTM_NEWLINK {request.Name}{LinkText.Of(request)}",
        Covers = covers,
    };

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var link = await kernel.LinkAsync(Request.Name, cancellation).ConfigureAwait(false);
        await kernel.Connection.ExecuteAsync(Request with { Index = link.Index }, cancellation).ConfigureAwait(false);
    }
}

using static Nmstate.Testing.IpCommand;

namespace Nmstate.Testing;

/// <summary>The network namespace that live tests run in, one after the other.</summary>
public static class Namespace
{
    /// <summary>Makes it as it was at first: loopback and its addresses, the kernel's own rules, nothing else.</summary>
    /// <exception cref="IpCommandException">Something is left that cannot be deleted.</exception>
    public static async Task ResetAsync(CancellationToken cancellation = default)
    {
        // A link takes others along, such as its peer: look again after each. Those whose peer was in a namespace that is ending go
        // by themselves, at any moment.
        string? refused = null;
        while (await AnyLinkBesideLoopbackAsync(cancellation).ConfigureAwait(false) is { } link)
        {
            try
            {
                await IpAsync($"link delete {link}", cancellation).ConfigureAwait(false);
            }
            catch (IpCommandException) when (link != refused)
            {
                refused = link;
            }
        }

        // Raising it again brings its own addresses and routes back.
        await IpAsync("link set lo down", cancellation).ConfigureAwait(false);
        await IpAsync("address flush dev lo", cancellation).ConfigureAwait(false);
        foreach (var family in (string[])["-4", "-6"])
        {
            await IpAsync($"{family} route flush table all", cancellation).ConfigureAwait(false);
            await IpAsync($"{family} rule flush", cancellation).ConfigureAwait(false);
            await IpAsync($"{family} rule add pref 32766 table main protocol kernel", cancellation).ConfigureAwait(false);
        }

        await IpAsync("nexthop flush", cancellation).ConfigureAwait(false);
        await IpAsync("-4 rule add pref 32767 table default protocol kernel", cancellation).ConfigureAwait(false);
        await IpAsync("link set lo up mtu 65536", cancellation).ConfigureAwait(false);
    }

    private static async Task<string?> AnyLinkBesideLoopbackAsync(CancellationToken cancellation)
    {
        // 2: v0@v1: <BROADCAST,...
        var links = await IpAsync("-oneline link show", cancellation).ConfigureAwait(false);
        return links.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')[1].TrimEnd(':').Split('@')[0])
            .FirstOrDefault(name => name != "lo");
    }
}

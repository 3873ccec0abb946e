using static Nmstate.Testing.IpCommand;

namespace Nmstate.Testing;

/// <summary>The network namespace that live tests run in, one after the other.</summary>
public static class Namespace
{
    /// <summary>Makes it as it was at first: loopback and its addresses, the kernel's own rules, nothing else.</summary>
    /// <exception cref="IpCommandException">Something is left that cannot be deleted.</exception>
    public static async Task ResetAsync(CancellationToken cancellation = default)
    {
        // A link takes others along, such as its peer, and those whose peer was in a namespace that is ending go by themselves: what is
        // refused is looked at again.
        var left = await LinksBesideLoopbackAsync(cancellation).ConfigureAwait(false);
        while (left.Count > 0)
        {
            var before = left;
            string? refused = null;
            try
            {
                await IpBatchAsync("-force", left.Select(link => $"link delete {link}"), cancellation).ConfigureAwait(false);
            }
            catch (IpCommandException refusal)
            {
                refused = refusal.Message;
            }

            left = await LinksBesideLoopbackAsync(cancellation).ConfigureAwait(false);
            if (refused is not null && left.SequenceEqual(before))
                throw new InvalidOperationException(refused);
        }

        // Raising it again brings its own addresses and routes back.
        await IpBatchAsync("-4", [
            "link set lo down", "address flush dev lo", "route flush table all",
            "rule flush", "rule add pref 32766 table main protocol kernel", "rule add pref 32767 table default protocol kernel",
        ], cancellation).ConfigureAwait(false);
        await IpBatchAsync("-6", [
            "address flush dev lo", "route flush table all", "rule flush", "rule add pref 32766 table main protocol kernel",
            "nexthop flush", "link set lo up mtu 65536",
        ], cancellation).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<string>> LinksBesideLoopbackAsync(CancellationToken cancellation)
    {
        // 2: v0@v1: <BROADCAST,...
        var links = await IpAsync("-oneline link show", cancellation).ConfigureAwait(false);
        return [.. links.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')[1].TrimEnd(':').Split('@')[0])
            .Where(name => name != "lo")];
    }
}

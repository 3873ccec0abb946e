using Nmstate.State;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Testing;

/// <summary>The kinds of links that this kernel has drivers for.</summary>
public static class Kinds
{
    /// <summary>The trait by which tests/vm/run leaves out what needs no guest, and its value.</summary>
    public const string Kernel = "kernel", AnyKernel = "any";

    private static readonly Dictionary<InterfaceType, string> Probes = new()
    {
        [InterfaceType.Bond] = "link add name probe type bond",
        [InterfaceType.Dummy] = "link add name probe type dummy",
        [InterfaceType.Vlan] = "link add link lo name probe type vlan id 1",
    };

    /// <summary>The first of <paramref name="needed"/> that this kernel lacks; null: it has all.</summary>
    public static async Task<InterfaceType?> FirstMissingAsync(IEnumerable<InterfaceType> needed, CancellationToken cancellation)
    {
        foreach (var type in needed.Where(Probes.ContainsKey))
            if (!await HasDriverAsync(Probes[type], cancellation).ConfigureAwait(false))
                return type;
        return null;
    }

    /// <summary>The traits of a test with links of these kinds: whether any kernel can run it.</summary>
    public static IReadOnlyDictionary<string, string> TraitsOf(IEnumerable<InterfaceType> types) => TraitsOf(isForAnyKernel: !types.Any(Probes.ContainsKey));

    /// <summary>The traits of a test that any kernel can run, or that needs some.</summary>
    public static IReadOnlyDictionary<string, string> TraitsOf(bool isForAnyKernel)
        => isForAnyKernel ? new Dictionary<string, string> { [Kernel] = AnyKernel } : new Dictionary<string, string>();

    private static async Task<bool> HasDriverAsync(string probe, CancellationToken cancellation)
    {
        try
        {
            await IpAsync(probe, cancellation).ConfigureAwait(false);
            await IpAsync("link delete probe", cancellation).ConfigureAwait(false);
            return true;
        }
        catch (IpCommandException refused)
        {
            return !refused.Message.Contains("Unknown device type", StringComparison.Ordinal);
        }
    }
}

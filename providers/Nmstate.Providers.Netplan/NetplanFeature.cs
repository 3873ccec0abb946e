using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan;

/// <summary>Something that only newer versions of netplan can do.</summary>
/// <param name="Words">What it is, at the beginning of a sentence.</param>
/// <param name="Since">The version that it came with.</param>
/// <param name="Paths">What cannot be asked for without it.</param>
/// <param name="Sample">A file that a netplan without it refuses.</param>
internal sealed record NetplanFeature(string Words, Version Since, string[] Paths, string Sample)
{
    /// <summary>The oldest version that this was tried with.</summary>
    public static readonly Version Oldest = new(0, 106);

    private static readonly NetplanFeature[] All =
    [
        new("virtual-ethernets", new(0, 107), ["interfaces[veth].type", "interfaces[ethernet].veth.peer"], """
            network:
              virtual-ethernets:
                a: {peer: b}
                b: {peer: a}
            """),
        new("dummy-devices", new(0, 107), ["interfaces[dummy].type"], "network: {dummy-devices: {c: {}}}"),
    ];

    /// <summary>What a version lacks.</summary>
    public static EquatableList<NetplanFeature> MissingFrom(Version version) => All.Where(f => f.Since > version).ToEquatableList();

    /// <summary>
    /// What the installed version lacks: its generator is asked, since no command tells its version. What came with one version is there, or
    /// is not, together: each question takes a run of it.
    /// </summary>
    public static async ValueTask<EquatableList<NetplanFeature>> MissingFromAsync(Generator generator, CancellationToken cancellation)
    {
        List<NetplanFeature> missing = [];
        foreach (var version in All.GroupBy(f => f.Since))
            if (await generator.ObjectionAsync(SampleOf(version), cancellation).ConfigureAwait(false) is not null)
                missing.AddRange(version);
        return missing.ToEquatableList();
    }

    private static NetplanTree SampleOf(IEnumerable<NetplanFeature> features)
        => features.Aggregate(NetplanTree.Empty, (tree, feature) => tree.With(new NetplanFile(NetplanTree.Etc, $"{feature.Words}.yaml", feature.Sample)));
}

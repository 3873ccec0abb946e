using Nmstate.Linux.Executing;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Networkd;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>A file for networkd that changes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Before">What it says now; null: it is not there.</param>
/// <param name="After">What it is to say; null: it goes.</param>
internal sealed record GeneratedChange(string Name, string? Before, string? After)
{
    /// <summary>The file from the root.</summary>
    public string Path => $"{GeneratedFiles.Folder}/{Name}";
}

/// <summary>Has networkd take on what the files say now, and waits until it runs so.</summary>
/// <param name="Gone">Links that go first: networkd never deletes one, and never changes what makes one what it is.</param>
/// <param name="Files">The files for networkd that differ: it looks at no other.</param>
/// <param name="Renewed">Those that stay as they are, and are written again so that networkd makes the device that they are about.</param>
/// <param name="Links">The links that it is about.</param>
/// <param name="Command">What makes networkd look.</param>
internal sealed record TakeOn(
    EquatableList<KernelOperation> Gone, EquatableList<GeneratedChange> Files, EquatableList<GeneratedChange> Renewed, EquatableList<string> Links, NativeCommand Command) : Operation
{
    /// <summary>The operation that carries out <paramref name="steps"/>.</summary>
    public static TakeOn Of(
        EquatableList<KernelOperation> gone, EquatableList<GeneratedChange> files, EquatableList<GeneratedChange> renewed, EquatableList<string> links, NativeCommand command, IEnumerable<Step> steps)
        => new(gone, files, renewed, links, command)
        {
            Title = string.Concat(gone.Select(g => $"{g.Title}, ")) + $"have networkd take on {string.Join(", ", links)}",
            NativeText = string.Concat(gone.Select(g => $"{g.NativeText}\n"))
                + string.Concat(files.Select(f => UnifiedDiff.Of(f.Path, f.Before, f.After)))
                + string.Concat(renewed.Select(f => $"write {f.Path} again\n"))
                + $"{command.Text}\n# then, through netlink: what networkd leaves as it was, and what it takes from others",
            Covers = steps.Select(s => new Coverage(s.Id)).ToEquatableList(),
            Impact = gone.Count > 0 ? Impact.Lost : Impact.InPlace,
        };
}

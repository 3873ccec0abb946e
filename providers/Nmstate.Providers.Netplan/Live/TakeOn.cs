using Nmstate.Linux.Executing;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>A file for the daemon that changes.</summary>
/// <param name="Path">The file, from the root.</param>
/// <param name="Before">What it says now; null: it is not there.</param>
/// <param name="After">What it is to say; null: it goes.</param>
internal sealed record GeneratedChange(string Path, string? Before, string? After);

/// <summary>Has the daemon take on what the files say now, and waits until it runs so.</summary>
/// <param name="Renderer">The daemon, as netplan's files name it.</param>
/// <param name="Gone">Links that go first: they come back as something else, or not at all.</param>
/// <param name="Files">The files for the daemon that differ: it looks at no other.</param>
/// <param name="Renewed">Those that stay as they are, and are written again so that the daemon makes the device that they are about.</param>
/// <param name="Links">The links that it is about.</param>
/// <param name="Official">The official command, where that is to make it look.</param>
internal sealed record TakeOn(
    string Renderer, EquatableList<KernelOperation> Gone, EquatableList<GeneratedChange> Files, EquatableList<GeneratedChange> Renewed, EquatableList<string> Links, NativeCommand? Official) : Operation
{
    /// <summary>The operation that carries out <paramref name="steps"/>.</summary>
    public static TakeOn Of(
        IRenderer renderer, NativeCommand? official, EquatableList<KernelOperation> gone, EquatableList<GeneratedChange> files, EquatableList<GeneratedChange> renewed,
        EquatableList<string> links, IEnumerable<Step> steps)
        => new(renderer.Key, gone, files, renewed, links, official)
        {
            Title = string.Concat(gone.Select(g => $"{g.Title}, ")) + $"have {renderer.Name} take on {string.Join(", ", links)}",
            NativeText = string.Concat(gone.Select(g => $"{g.NativeText}\n"))
                + string.Concat(files.Select(f => UnifiedDiff.Of(f.Path, f.Before, f.After)))
                + string.Concat(renewed.Select(f => $"write {f.Path} again\n"))
                + $"{official?.Text ?? renderer.Reload}\n# then, through netlink: what {renderer.Name} leaves as it was, and what it takes from others",
            Covers = steps.Select(s => new Coverage(s.Id)).ToEquatableList(),
            Impact = gone.Count > 0 ? Impact.Lost : Impact.InPlace,
        };
}

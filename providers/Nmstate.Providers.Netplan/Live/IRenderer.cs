using Nmstate.Linux.Files;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>A daemon that carries netplan's files out on the running host: what the two of them do each in its own way.</summary>
internal interface IRenderer : IAsyncDisposable
{
    /// <summary>What netplan's files call it.</summary>
    string Key { get; }

    /// <summary>The daemon's name, for people.</summary>
    string Name { get; }

    /// <summary>How it carries changes out.</summary>
    PlanTraits Traits { get; }

    /// <summary>Its files.</summary>
    GeneratedLayout Layout { get; }

    /// <summary>What has it look at its files, as one would type it.</summary>
    string Reload { get; }

    /// <summary>Why the official command cannot make it look at its files here; null: it can.</summary>
    string? OfficialObjection { get; }

    /// <summary>Why it cannot be worked with; null: it can.</summary>
    ValueTask<string?> ObjectionAsync(CancellationToken cancellation);

    /// <summary>Lays over what the kernel shows what only the daemon knows. What is stored is not its matter.</summary>
    ValueTask<HostReport> ReportAsync(HostReport kernel, NetplanTree tree, CancellationToken cancellation);

    /// <summary>What of a plan netplan cannot hand over to it; null: it can hand over all.</summary>
    Refusal? RefusalOf(ChangePlan plan);

    /// <summary>Writes the files that differ, has it take them on, and waits for it.</summary>
    /// <exception cref="ProviderException">It, or the kernel, refuses.</exception>
    ValueTask TakeOnAsync(TakeOn operation, ChangePlan plan, Rest rest, CancellationToken cancellation);

    /// <summary>Has it take on the files that were there before, and waits for it.</summary>
    /// <param name="files">Its files as they were.</param>
    /// <param name="plan">What was done, whole or in part.</param>
    /// <param name="links">The links that it was about.</param>
    /// <param name="rest">Waits.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ProviderException">It refuses.</exception>
    ValueTask GoBackAsync(FileCheckpoint files, ChangePlan plan, IReadOnlySet<string> links, Rest rest, CancellationToken cancellation);

    /// <summary>Whether it has not finished yet with one of <paramref name="links"/>; what waits for a lease is as far as it may ever get.</summary>
    /// <param name="links">The links, by name.</param>
    /// <param name="wanted">What they are to be; null: nobody says.</param>
    /// <param name="cancellation">Stops it.</param>
    ValueTask<bool> IsOnTheWayAsync(IReadOnlySet<string> links, HostNetwork? wanted, CancellationToken cancellation);
}

using Microsoft.Extensions.Logging;
using Nmstate.Linux.Executing;
using Nmstate.Linux.Files;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Networkd;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>The host that this process runs on: its kernel, its networkd, its files.</summary>
/// <param name="logger">Where it logs to.</param>
/// <param name="time">Measures how long it waits.</param>
/// <param name="settings">What the provider was told.</param>
internal sealed class LiveHost(ILogger logger, TimeProvider time, NetplanSettings settings) : IDisposable
{
    /// <summary>The root of what runs.</summary>
    public const string Root = "/";

    /// <summary>Why there is no such host; null: there is. Asked on hosts without netplan too, where it has to be quick.</summary>
    public static string? Absence
        => Directory.Exists(Path.Combine(Root, NetplanTree.Etc)) ? new NetworkdNotes().Objection : "there is no /etc/netplan; give the directory that holds etc/netplan with --root";

    private readonly KernelReport _report = new(new LinkOwners());
    private readonly KernelAccess _kernel = new(logger);

    /// <exception cref="Nmstate.Linux.Netlink.NetlinkException">The kernel gives no socket.</exception>
    public KernelSession Kernel => _kernel.Session;

    public TimeProvider Time => time;

    /// <summary>netplan's files.</summary>
    public FileStore Files { get; } = new(Root);

    /// <summary>The files of networkd, which may hold keys.</summary>
    public FileStore Generated { get; } = new(Root, GeneratedFiles.Group);

    /// <summary>Why it cannot be worked on; null: it can.</summary>
    /// <param name="configuration">What its files define.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask<string?> ObjectionAsync(Configuration configuration, ProbePurpose purpose, CancellationToken cancellation)
    {
        if (configuration.IsForNetworkManager)
            return "its files are for NetworkManager, which it does not lead on a running host yet; give the directory that holds etc/netplan with --root, or use the provider networkmanager";
        if (purpose != ProbePurpose.Read && settings.Checker is null)
            return "netplan's generator is not installed";
        return purpose == ProbePurpose.Change ? await _kernel.ObjectionAsync(cancellation).ConfigureAwait(false) : null;
    }

    /// <summary>Reads it.</summary>
    public async ValueTask<HostReport> QueryAsync(System.Net.IPAddress? caller, CancellationToken cancellation)
    {
        var kernel = await _report.ReadAsync(Kernel.Connection, caller, cancellation).ConfigureAwait(false);
        var notes = await NotesAsync(cancellation).ConfigureAwait(false);
        return LiveReport.Of(kernel, await TreeReader.ReadAsync(Root, cancellation).ConfigureAwait(false), notes.Of);
    }

    /// <summary>What networkd says of each link.</summary>
    public async ValueTask<LinkNotes> NotesAsync(CancellationToken cancellation)
    {
        var notes = new NetworkdNotes();
        var links = await Kernel.Connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        return new(
            links.ToDictionary(l => l.Name, l => notes.Of(l.Index), StringComparer.Ordinal),
            !notes.Known.SetEquals(links.Select(l => l.Index)));
    }

    /// <summary>Completes what files alone do not carry out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="files">The operations on netplan's files.</param>
    /// <param name="before">The tree as it is.</param>
    /// <param name="after">The tree as it will be.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, EquatableList<Operation> files, NetplanTree before, NetplanTree after, CancellationToken cancellation)
    {
        var generator = settings.Checker ?? throw new ProviderException("netplan's generator is not installed");
        if (plan.Before.Running.Dns != plan.After.Running.Dns && ResolverHome.IsReordered(plan.After.Running.Dns))
            throw new PlanRefusedException(new Refusal(ObjectRef.Dns, "server", $"{ResolverHome.Order}: they are to be given in this order"));
        var was = await generator.MakeAsync(before, "the files that are there", GeneratedFiles.In, cancellation).ConfigureAwait(false);
        var wanted = await generator.MakeAsync(after, "what would be written", GeneratedFiles.In, cancellation).ConfigureAwait(false);
        var takeOn = new LivePreparation(plan, Configuration.Of(before), Configuration.Of(after)).TakeOn(was, wanted, GeneratedFiles.In(Root), settings.Apply);
        return new PreparedPlan(plan, takeOn is null ? files : [.. files, takeOn]);
    }

    /// <summary>Carries out what follows the files.</summary>
    public ValueTask ExecuteAsync(TakeOn operation, ChangePlan plan, CancellationToken cancellation) => new TakingOn(this, operation, plan).RunAsync(cancellation);

    /// <inheritdoc/>
    public void Dispose() => _kernel.Dispose();
}

/// <summary>What networkd says of the links that there are.</summary>
/// <param name="ByName">What it says, by their names.</param>
/// <param name="IsBehind">Whether it has not heard of a link yet, or not that one is gone.</param>
internal sealed record LinkNotes(IReadOnlyDictionary<string, NetworkdLink> ByName, bool IsBehind)
{
    /// <summary>What it says of the link of this name.</summary>
    public NetworkdLink Of(string name) => ByName.GetValueOrDefault(name) ?? NetworkdLink.Unknown;
}

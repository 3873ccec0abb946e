using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine;
using Nmstate.Engine.Proposing;
using Nmstate.Engine.Transactions;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Providers.Netplan.Tests.Files;

/// <summary>What a test asks of a provider for a root.</summary>
internal static class Root
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static NetplanProvider Provider(this ScratchRoot root, string generator = "none", string? version = null)
    {
        var values = new Dictionary<string, string> { [ProviderSettings.Root] = root.Path, [NetplanSettings.Generator] = generator };
        if (version is not null)
            values[NetplanSettings.Version] = version;
        return new NetplanProvider(NullLogger.Instance, TimeProvider.System, new ProviderSettings(values));
    }

    public static async Task<HostReport> QueryAsync(this ScratchRoot root, string desired = "")
    {
        await using var provider = root.Provider();
        return await provider.QueryAsync(new QueryRequest(Desired: Document(desired).State), Cancellation);
    }

    public static async Task<TransactionResult> ApplyAsync(this ScratchRoot root, string desired, IProvider? provider = null)
    {
        await using var used = provider ?? root.Provider();
        return await Engine(root, used).ApplyAsync(Document(desired), PlanOptions.Default, TransactionOptions.Default, observer: null, Cancellation);
    }

    public static async Task<Proposal> ProposeAsync(this ScratchRoot root, string desired, IProvider? provider = null)
    {
        await using var used = provider ?? root.Provider();
        return await Engine(root, used).ProposeAsync(Document(desired), PlanOptions.Default, current: null, Cancellation);
    }

    /// <summary>Why an apply was not carried out, in the words of whoever objected.</summary>
    public static string Words(this TransactionResult result) => result switch
    {
        RolledBack { Cause: var cause } => cause.Message,
        _ => string.Concat(result.Diagnostics.Select(DiagnosticText.Render)),
    };

    public static Document Document(string yaml) => StateReader.Read(new SourceText("desired.yml", yaml));

    private static NetworkEngine Engine(ScratchRoot root, IProvider provider) => new(
        provider, "netplan", new EngineSettings { LockDirectories = [root.Lock] }, TimeProvider.System, NullLogger<NetworkEngine>.Instance);
}

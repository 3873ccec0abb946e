using Nmstate.Planning.Hosts;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Writing;

namespace Nmstate.MemoryProvider;

/// <summary>
/// A host in a file, for tests that run the command as a process. Beside it may lie <c>PATH.fail</c> with the title of an operation
/// that fails, or <c>PATH.hang</c> with one that waits until it is stopped, and says so by making <c>PATH.hanging</c>.
/// </summary>
internal sealed class HostFile(string path)
{
    public const string Variable = "NMSTATE_MEMORY_HOST";

    public static HostFile? OfEnvironment() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? new(path) : null;

    public HostState Read() => HostState.Of(StateReader.Read(new SourceText(path, File.ReadAllText(path))).State);

    public void Write(HostState host) => File.WriteAllText(path, StateWriter.ToYaml(NetworkState.Schema, host.Running.ToState()));

    public async Task MeetFaultAsync(string operation, CancellationToken cancellation)
    {
        if (Names(".fail", operation))
            throw new ProviderException($"{operation}: the paper tore");
        if (!Names(".hang", operation))
            return;
        await File.WriteAllTextAsync(path + ".hanging", "", cancellation).ConfigureAwait(false);
        await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(false);
    }

    private bool Names(string ending, string operation) => File.Exists(path + ending) && File.ReadAllLines(path + ending).Contains(operation);
}

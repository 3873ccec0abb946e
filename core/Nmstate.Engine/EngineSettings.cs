using System.Net;
using Nmstate.Engine.Locking;

namespace Nmstate.Engine;

/// <summary>What an engine is told about its surroundings.</summary>
public sealed record EngineSettings
{
    /// <summary>The address that the caller's connection comes from: the way to it is the management path.</summary>
    public IPAddress? Caller { get; init; }

    /// <summary>Where the lock may be: the first directory that is safe.</summary>
    public IReadOnlyList<string> LockDirectories { get; init; } = LockDirectory.Candidates(Environment.GetEnvironmentVariable);
}

using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Planning.Fingerprints;

/// <summary>
/// What of a host a plan was made from. As long as all of it is as it was, the same document gives the same plan; what else comes or goes
/// on the host is no concern of the plan.
/// </summary>
/// <param name="Readings">What was read, in a fixed order.</param>
public sealed record Fingerprint(EquatableList<Reading> Readings)
{
    /// <summary>Whether <paramref name="host"/> has all of it as it was.</summary>
    public bool HoldsFor(HostState host) => !BrokenBy(host).Any();

    /// <summary>What is not as it was on <paramref name="host"/>.</summary>
    public IEnumerable<Reading> BrokenBy(HostState host) => Readings.Where(r => r.Subject.HashOn(host) != r.Hash);
}

/// <summary>Something that was read.</summary>
/// <param name="Subject">What.</param>
/// <param name="Hash"><c>sha256:</c> and 64 hexadecimal digits; null: it was not there.</param>
public sealed record Reading(Subject Subject, string? Hash)
{
    /// <summary>What <paramref name="host"/> has of <paramref name="subject"/>.</summary>
    internal static Reading Of(Subject subject, HostState host) => new(subject, subject.HashOn(host));
}

using Nmstate.Planning.Resolving;

namespace Nmstate.Planning.Validating;

/// <summary>A name server that is reached by one link only has that link.</summary>
internal static class NameServersFit
{
    public static void Check(Resolution resolution)
    {
        var servers = resolution.Document.State.DnsResolver?.Config?.Server ?? [];
        foreach (var (server, source) in servers.Zip(resolution.Document.Source.Find("dns-resolver.config.server")?.Items ?? []))
            if (server.Zone is { } zone && resolution.Target.Find(zone) is null)
                resolution.Report(PlanningDiagnostics.ZoneMissing.At(source, server, zone, resolution.Wishes.GetValueOrDefault(zone)?.Absent == true ? "is to be absent" : "does not exist"));
    }
}

using Nmstate.Planning.Resolving;
using Nmstate.State.Diagnostics;

namespace Nmstate.Planning.Validating;

/// <summary>What would work now, but not at the next boot, is a mistake as well.</summary>
internal static class StoredMistakes
{
    public static void Report(Resolution stored, Resolution running)
    {
        var known = running.Diagnostics.Select(d => (d.Code, d.At)).ToHashSet();
        foreach (var mistake in stored.Diagnostics.Where(d => d.Severity == Severity.Error && !known.Contains((d.Code, d.At))))
            running.Report(mistake with { Message = $"As it is stored: {mistake.Message}" });
    }
}

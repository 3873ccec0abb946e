using System.Globalization;

namespace Nmstate.Providers.Conformance;

/// <summary>Figures of a run that its last lines may show: how many faults were injected, how many hosts were tried.</summary>
public static class Counts
{
    private const string Variable = "NMSTATE_COUNTS";

    private static readonly Lock Writing = new();

    /// <summary>Adds a line <c>COUNT WHAT</c> to the file that NMSTATE_COUNTS names, for whoever sums up. Without it, nobody asks.</summary>
    public static void Add(string what, int count)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } file)
            return;
        lock (Writing)
            File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"{count} {what}\n"));
    }
}

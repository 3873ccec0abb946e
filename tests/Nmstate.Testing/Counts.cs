using System.Globalization;

namespace Nmstate.Testing;

/// <summary>Figures of a run that its last lines show: how many faults were injected, how many hosts were tried.</summary>
public static class Counts
{
    private static readonly Lock Writing = new();

    /// <summary>Adds to what <c>tests/run</c> sums up, by its name. Without it, nobody asks.</summary>
    public static void Add(string what, int count)
    {
        if (Environment.GetEnvironmentVariable("NMSTATE_COUNTS") is not { Length: > 0 } file)
            return;
        lock (Writing)
            File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"{count} {what}\n"));
    }
}

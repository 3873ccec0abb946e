namespace Nmstate.Engine.Transactions;

/// <summary>Waits until something is as it should be, by asking again after growing pauses.</summary>
internal static class Convergence
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);

    /// <summary>Asks until <paramref name="isGood"/>, or until <paramref name="timeout"/> is over; at least once, and once more at the end.</summary>
    /// <returns>The last answer.</returns>
    public static async ValueTask<T> WaitAsync<T>(
        Func<ValueTask<T>> ask, Func<T, bool> isGood, TimeSpan timeout, TimeProvider time, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        for (var pause = FirstPause; ; pause = Shorter(pause * 2, LongestPause))
        {
            var answer = await ask().ConfigureAwait(false);
            var left = timeout - time.GetElapsedTime(start);
            if (isGood(answer) || left <= TimeSpan.Zero)
                return answer;
            await Task.Delay(Shorter(pause, left), time, cancellation).ConfigureAwait(false);
        }
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}

using System.Runtime.InteropServices;

namespace Nmstate.Testing;

/// <summary>A thread that leaves for a network namespace of its own, where there is nothing but loopback.</summary>
/// <remarks>unshare(2): a network namespace belongs to a thread, and a socket stays in that of the thread that opened it.</remarks>
public static partial class StrayThread
{
    private const int NewNetwork = 0x40000000;

    /// <summary>What <paramref name="body"/> returns, which it makes there.</summary>
    /// <exception cref="InvalidOperationException">The namespace could not be made.</exception>
    public static T Run<T>(Func<T> body)
        where T : class
    {
        PrivateNamespace.ThrowIfOutside();
        T? made = null;
        var error = 0;
        var thread = new Thread(() =>
        {
            if (Unshare(NewNetwork) == 0)
                made = body();
            else
                error = Marshal.GetLastPInvokeError();
        });
        thread.Start();
        thread.Join();
        return made ?? throw new InvalidOperationException($"no network namespace for a thread: error {error}");
    }

    [LibraryImport("libc", EntryPoint = "unshare", SetLastError = true)]
    private static partial int Unshare(int flags);
}

using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Nmstate.Testing;

/// <summary>
/// A turn among the test programs that run at a time: those that start the command for an apply share the lock of this network
/// namespace, and the command waits for nobody.
/// </summary>
/// <remarks>flock(2): whoever ends, however it ends, gives up the turn.</remarks>
public sealed partial class ApplyTurn : IDisposable
{
    /// <summary>The collection of tests that take turns; within a program it is one after the other.</summary>
    public const string Collection = "apply";

    private const int ReadWriteCreate = 0x2 | 0x40;
    private const int CloseOnExec = 0x80000;
    private const int OwnerOnly = 0x180;
    private const int Exclusive = 2;

    private readonly SafeFileHandle _file;

    /// <summary>Waits for its turn.</summary>
    /// <exception cref="IOException">There is no way to wait.</exception>
    public ApplyTurn()
    {
        // Not by the base library, which asks for a lock of its own when it opens a file, and does not wait for it.
        _file = Open(Path.Combine(Path.GetTempPath(), $"nmstate-tests-{Environment.UserName}.turn"), ReadWriteCreate | CloseOnExec, OwnerOnly);
        if (_file.IsInvalid || Flock(_file, Exclusive) != 0)
            throw new IOException($"no turn among the tests: error {Marshal.GetLastPInvokeError()}");
    }

    public void Dispose() => _file.Dispose();

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial SafeFileHandle Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Flock(SafeFileHandle file, int operation);
}

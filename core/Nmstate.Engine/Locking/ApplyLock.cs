using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Nmstate.Engine.Posix;

namespace Nmstate.Engine.Locking;

/// <summary>
/// Keeps a second apply out of a network namespace. The kernel lets go of it when the process ends, however it ends; the file
/// stays, since deleting it would let two processes hold locks on two files of one name.
/// </summary>
/// <remarks>flock(2). The number of the holder's process stands in the file.</remarks>
public sealed class ApplyLock : IDisposable
{
    private const int ReadWriteCreate = 0x2 | 0x40;
    private const int CloseOnExec = 0x80000;
    private const int ExclusiveWithoutWaiting = 2 | 4;
    private const int LetGo = 8;
    private const int WouldBlock = 11;
    private const uint OwnerOnly = 0x180;

    private readonly SafeFileHandle _file;

    private ApplyLock(SafeFileHandle file) => _file = file;

    /// <summary>Takes the lock of this process's network namespace.</summary>
    /// <param name="directory">A directory that only this user can write: <see cref="LockDirectory"/>.</param>
    /// <returns>The lock, or null and who has it.</returns>
    /// <exception cref="IOException">The file cannot be opened or locked.</exception>
    public static (ApplyLock? Lock, string? Holder) TryTake(string directory)
    {
        var path = Path.Combine(directory, $"apply-{NetworkNamespace()}.lock");
        var file = Open(path);
        if (SystemCalls.Flock(file, ExclusiveWithoutWaiting) == 0)
        {
            RandomAccess.SetLength(file, 0);
            RandomAccess.Write(file, Encoding.ASCII.GetBytes($"{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}\n"), 0);
            return (new ApplyLock(file), null);
        }

        var error = Marshal.GetLastPInvokeError();
        using (file)
            return error == WouldBlock ? (null, Holder(file)) : throw Failure(path, error);
    }

    /// <summary>Lets go of it, at once: a child that has been forked and is not yet the program that it will be has the file open too.</summary>
    public void Dispose()
    {
        if (_file.IsClosed)
            return;
        _ = SystemCalls.Flock(_file, LetGo);
        _file.Dispose();
    }

    private static SafeFileHandle Open(string path)
    {
        var descriptor = SystemCalls.Open(path, ReadWriteCreate | CloseOnExec, OwnerOnly);
        return descriptor >= 0 ? new SafeFileHandle(descriptor, ownsHandle: true) : throw Failure(path, Marshal.GetLastPInvokeError());
    }

    private static string Holder(SafeFileHandle file)
    {
        Span<byte> text = stackalloc byte[16];
        var length = RandomAccess.Read(file, text, 0);
        // Between taking the lock and writing its number a holder is nameless.
        return Encoding.ASCII.GetString(text[..length]).Trim() is { Length: > 0 } number ? number : "unknown";
    }

    /// <summary>The number in <c>net:[4026531840]</c>.</summary>
    /// <remarks>namespaces(7).</remarks>
    private static string NetworkNamespace()
    {
        var link = new FileInfo("/proc/self/ns/net").LinkTarget ?? throw new IOException("/proc/self/ns/net does not name the network namespace.");
        return string.Concat(link.Where(char.IsAsciiDigit));
    }

    private static IOException Failure(string path, int error) => new($"The lock {path} cannot be taken: {new Win32Exception(error).Message}.");
}

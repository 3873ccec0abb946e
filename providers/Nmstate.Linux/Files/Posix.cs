using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Nmstate.Linux.Files;

/// <summary>What the base library lacks.</summary>
internal static partial class Posix
{
    /// <remarks>O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, asm-generic/fcntl.h; x86 and arm64 differ in two of them.</remarks>
    private static readonly int OpenDirectory = RuntimeInformation.ProcessArchitecture is Architecture.Arm64 or Architecture.Arm
        ? 0x4000 | 0x8000 | 0x80000
        : 0x10000 | 0x20000 | 0x80000;

    /// <summary>Waits until the names in a directory are on the disk.</summary>
    /// <exception cref="IOException">The system refuses.</exception>
    public static void SyncDirectory(string path)
    {
        var descriptor = Open(path, OpenDirectory);
        if (descriptor < 0)
            throw new IOException($"{path}: {Marshal.GetLastPInvokeErrorMessage()}");
        try
        {
            if (Fsync(descriptor) != 0)
                throw new IOException($"{path}: {Marshal.GetLastPInvokeErrorMessage()}");
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    /// <summary>The number of a group; null: there is none of this name.</summary>
    /// <remarks>struct group, grp.h: two pointers, then the number.</remarks>
    public static uint? FindGroup(string name) => GetGroup(name) is not 0 and var group ? (uint)Marshal.ReadInt32(group, 2 * nint.Size) : null;

    /// <summary>Gives a file to a group.</summary>
    /// <exception cref="IOException">The system refuses.</exception>
    public static void ChangeGroup(SafeFileHandle file, uint group)
    {
        if (ChangeOwner(file, unchecked((uint)-1), group) != 0)
            throw new IOException($"the group of a file cannot be set: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [LibraryImport("libc", EntryPoint = "getgrnam", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetGroup(string name);

    [LibraryImport("libc", EntryPoint = "fchown", SetLastError = true)]
    private static partial int ChangeOwner(SafeFileHandle file, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}

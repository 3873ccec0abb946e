using System.Runtime.InteropServices;

namespace Nmstate.Engine.Posix;

/// <summary>The few calls of the C library that the base library does not offer.</summary>
internal static partial class SystemCalls
{
    private const string LibC = "libc";

    [LibraryImport(LibC, EntryPoint = "geteuid")]
    public static partial uint EffectiveUserId();

    [LibraryImport(LibC, EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags, uint mode);

    [LibraryImport(LibC, EntryPoint = "flock", SetLastError = true)]
    public static partial int Flock(SafeHandle file, int operation);

    /// <remarks>statx(2): unlike stat, its structure is the same on every architecture.</remarks>
    [LibraryImport(LibC, EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Statx(int directory, string path, int flags, uint mask, Span<byte> result);
}

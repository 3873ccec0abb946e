using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Nmstate.Cli.Tests;

/// <summary>A terminal that can be closed under a program: whoever has it as the terminal of its session gets SIGHUP, and cannot write any more.</summary>
/// <remarks>pty(7).</remarks>
internal sealed partial class PseudoTerminal : IDisposable
{
    private const int ReadWrite = 2;
    private const int NoControllingTerminal = 0x100;
    private const int CloseOnExec = 0x80000;

    private readonly SafeFileHandle _near;

    public PseudoTerminal()
    {
        _near = new SafeFileHandle(Checked(OpenTerminal(ReadWrite | NoControllingTerminal | CloseOnExec)), ownsHandle: true);
        Checked(Grant(_near));
        Checked(Unlock(_near));
        Path = Marshal.PtrToStringUTF8(NameOf(_near))!;
    }

    /// <summary>The far end, for a program: <c>/dev/pts/3</c>.</summary>
    public string Path { get; }

    public void Dispose() => _near.Dispose();

    private static int Checked(int result) => result >= 0 ? result : throw new Win32Exception(Marshal.GetLastPInvokeError());

    [LibraryImport("libc", EntryPoint = "posix_openpt", SetLastError = true)]
    private static partial int OpenTerminal(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt", SetLastError = true)]
    private static partial int Grant(SafeFileHandle near);

    [LibraryImport("libc", EntryPoint = "unlockpt", SetLastError = true)]
    private static partial int Unlock(SafeFileHandle near);

    [LibraryImport("libc", EntryPoint = "ptsname")]
    private static partial nint NameOf(SafeFileHandle near);
}

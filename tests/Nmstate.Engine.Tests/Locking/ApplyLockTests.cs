using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Nmstate.Engine.Locking;
using Nmstate.Testing;

namespace Nmstate.Engine.Tests.Locking;

public sealed partial class ApplyLockTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public void A_second_taker_learns_who_holds_it_until_it_is_let_go()
    {
        var (first, _) = ApplyLock.TryTake(_folder.Path);

        var (second, holder) = ApplyLock.TryTake(_folder.Path);
        first!.Dispose();
        var (third, _) = ApplyLock.TryTake(_folder.Path);

        Assert.Null(second);
        Assert.Equal(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), holder);
        Assert.NotNull(third);
        third.Dispose();
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    /// <summary>As a child has it between fork and exec.</summary>
    [Fact]
    public void It_is_let_go_although_the_file_is_open_once_more()
    {
        var (first, _) = ApplyLock.TryTake(_folder.Path);
        var descriptor = Directory.GetFiles("/proc/self/fd").First(fd => new FileInfo(fd).LinkTarget?.StartsWith(_folder.Path, StringComparison.Ordinal) == true);
        using var copy = new SafeFileHandle(Duplicate(int.Parse(Path.GetFileName(descriptor), CultureInfo.InvariantCulture)), ownsHandle: true);

        first!.Dispose();
        first.Dispose();
        var (second, _) = ApplyLock.TryTake(_folder.Path);

        Assert.False(copy.IsInvalid);
        Assert.NotNull(second);
        second.Dispose();
    }

    [Fact]
    public void A_directory_that_others_could_have_prepared_is_passed_over()
    {
        var (writable, linked, own) = (_folder.PathOf("writable"), _folder.PathOf("linked"), _folder.PathOf("own"));
        Directory.CreateDirectory(writable);
        File.SetUnixFileMode(writable, File.GetUnixFileMode(writable) | UnixFileMode.OtherWrite);
        Directory.CreateSymbolicLink(linked, Directory.CreateDirectory(_folder.PathOf("target")).FullName);

        var chosen = LockDirectory.FirstSafe([writable, linked, "/proc/nmstate", own]);

        Assert.Equal(own, chosen);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(own));
        Assert.Throws<IOException>(() => LockDirectory.FirstSafe([writable, linked]));
    }

    public void Dispose() => _folder.Dispose();

    [LibraryImport("libc", EntryPoint = "dup")]
    private static partial int Duplicate(int descriptor);
}

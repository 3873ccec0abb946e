using System.Globalization;
using Nmstate.Engine.Locking;
using Nmstate.Testing;

namespace Nmstate.Engine.Tests.Locking;

public sealed class ApplyLockTests : IDisposable
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
}

using System.Globalization;
using Nmstate.Engine.Locking;

namespace Nmstate.Engine.Tests.Locking;

public sealed class ApplyLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nmstate-lock-").FullName;

    [Fact]
    public void A_second_taker_learns_who_holds_it_until_it_is_let_go()
    {
        var (first, _) = ApplyLock.TryTake(_folder);

        var (second, holder) = ApplyLock.TryTake(_folder);
        first!.Dispose();
        var (third, _) = ApplyLock.TryTake(_folder);

        Assert.Null(second);
        Assert.Equal(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), holder);
        Assert.NotNull(third);
        third.Dispose();
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_directory_that_others_could_have_prepared_is_passed_over()
    {
        var (writable, linked, own) = (Path.Combine(_folder, "writable"), Path.Combine(_folder, "linked"), Path.Combine(_folder, "own"));
        Directory.CreateDirectory(writable);
        File.SetUnixFileMode(writable, File.GetUnixFileMode(writable) | UnixFileMode.OtherWrite);
        Directory.CreateSymbolicLink(linked, Directory.CreateDirectory(Path.Combine(_folder, "target")).FullName);

        var chosen = LockDirectory.FirstSafe([writable, linked, "/proc/nmstate", own]);

        Assert.Equal(own, chosen);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(own));
        Assert.Throws<IOException>(() => LockDirectory.FirstSafe([writable, linked]));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

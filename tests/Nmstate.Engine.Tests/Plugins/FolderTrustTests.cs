using Nmstate.Engine.Plugins;
using Nmstate.Engine.Posix;
using Nmstate.Testing;

namespace Nmstate.Engine.Tests.Plugins;

public sealed class FolderTrustTests
{
    [Theory]
    [InlineData(0, 0x81a4, null)]
    [InlineData(0, 0x41ed, null)]
    [InlineData(1000, 0x81a4, "belongs to user 1000")]
    [InlineData(0, 0x81b4, "can be written by others")]
    [InlineData(0, 0x41ff, "can be written by others")]
    [InlineData(0, 0xa1ff, "is a symbolic link")]
    public void Root_trusts_only_what_nobody_else_could_have_written(uint owner, int mode, string? objection)
    {
        var found = FolderTrust.Objection("/p", new FileOwnership(owner, (ushort)mode), root: 0);

        Assert.Equal(objection is null ? null : $"/p {objection}", found?.Replace(" than its owner", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Root_does_not_trust_a_folder_below_one_that_everybody_can_write()
    {
        Assert.SkipWhen(SystemCalls.EffectiveUserId() != 0, "only root is that careful");
        using var folder = new ScratchFolder();

        Assert.Contains("can be written by others", FolderTrust.Objection(folder.Path), StringComparison.Ordinal);
    }
}

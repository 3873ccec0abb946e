using System.Diagnostics;
using Nmstate.Engine.Transactions;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Testing;

namespace Nmstate.Providers.Netplan.Tests;

/// <summary>What the system may do to an apply: afterwards every byte is as before.</summary>
[Collection(ApplyTurn.Collection)]
public sealed class FaultTests : IDisposable
{
    private const string Bridge = "interfaces: [{name: br0, type: linux-bridge}]\n";

    private readonly ScratchRoot _root = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("echo 'etc/netplan/99-nmstate.yaml:5:3: Error in network definition: br0: it is Monday' >&2; exit 1", "br0: it is Monday (exit code 1)")]
    [InlineData("kill -ABRT $$", "(exit code 134)")]
    [InlineData("echo '** (generate:1): WARNING **: 00:00: modes' >&2; echo 'ERROR: br0: no' >&2; exit 1", "ERROR: br0: no (exit code 1)")]
    public async Task A_generator_that_refuses_or_aborts_is_heard_before_anything_changes(string script, string words)
    {
        var generator = _root.WriteProgram("../generate", $"#!/bin/sh\n{script}\n");
        var dump = _root.Dump();

        var result = await _root.ApplyAsync(Bridge, _root.Provider(generator, version: "1.1"));

        Assert.Contains(words, result.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", result.Words(), StringComparison.Ordinal);
        Assert.Equal(dump, _root.Dump());
    }

    [Fact]
    public async Task A_generator_is_shown_the_files_as_they_would_be_and_no_others()
    {
        _root.Write("lib/netplan/10.yaml", "network: {version: 2}\n");
        var generator = _root.WriteProgram("../generate", "#!/bin/sh\n[ \"$1\" = --root-dir ] && cd \"$2\" && find . -type f | sort >&2; exit 1\n");

        var result = await _root.ApplyAsync(Bridge, _root.Provider(generator, version: "1.1"));

        Assert.Contains("./etc/netplan/99-nmstate.yaml\n./lib/netplan/10.yaml (exit code 1)", result.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generator_that_cannot_be_run_is_a_failure_not_a_skipped_check()
        => Assert.Contains("cannot be run", (await _root.ApplyAsync(Bridge, _root.Provider(_root.PathOf("../none-there"), version: "1.1"))).Words(), StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_generator_the_plan_says_that_it_was_not_checked()
        => Assert.Contains("not checked by netplan's generator", (await _root.ProposeAsync(Bridge)).Prepared!.Operations[^1].NativeText, StringComparison.Ordinal);

    [Theory]
    [InlineData("etc/netplan/99-nmstate.yaml", "/dev/null")]
    [InlineData("etc/netplan", "../elsewhere")]
    [InlineData("etc", "elsewhere")]
    public async Task A_symbolic_link_is_neither_followed_nor_replaced(string link, string target)
    {
        Directory.CreateDirectory(_root.PathOf("elsewhere/netplan"));
        Directory.CreateDirectory(Path.GetDirectoryName(_root.PathOf(link))!);
        File.CreateSymbolicLink(_root.PathOf(link), target);

        var result = await _root.ApplyAsync(Bridge);

        Assert.Contains("is a symbolic link to", Assert.IsType<RolledBack>(result).Cause.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_root.PathOf("elsewhere"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_file_that_changes_between_the_plan_and_its_writing_is_not_overwritten()
    {
        var prepared = (await _root.ProposeAsync(Bridge)).Prepared!;
        _root.Write("etc/netplan/99-nmstate.yaml", "# somebody else\n");
        await using var provider = _root.Provider();

        var fault = await Assert.ThrowsAsync<ProviderException>(async () => await provider.ExecuteAsync(prepared, new Silence(), Cancellation));

        Assert.Contains("somebody has changed it since", fault.Message, StringComparison.Ordinal);
        Assert.Equal("# somebody else\n", _root.Read("etc/netplan/99-nmstate.yaml"));
    }

    [Fact]
    public async Task A_file_keeps_its_mode_and_a_new_one_is_for_its_owner_alone()
    {
        _root.Write("etc/netplan/10.yaml", "network: {ethernets: {eth0: {addresses: [192.0.2.4/24, 192.0.2.5/24]}}}\n");
        const UnixFileMode Open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(_root.PathOf("etc/netplan/10.yaml"), Open);

        Assert.IsType<Applied>(await _root.ApplyAsync("interfaces: [{name: eth0, mtu: 1400, ipv4: {enabled: true, address: [{ip: 192.0.2.4, prefix-length: 24}]}}]"));

        Assert.Equal(Open, File.GetUnixFileMode(_root.PathOf("etc/netplan/10.yaml")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_root.PathOf("etc/netplan/99-nmstate.yaml")));
    }

    [Fact]
    public async Task A_full_disk_leaves_every_byte_as_it_was()
    {
        // A filesystem of one page: the first file takes it, the second does not fit.
        var script = $"""
            set -e
            mount -t tmpfs -o size=4k tmpfs '{_root.Path}'
            cd '{_root.Path}' && mkdir -p etc/netplan
            head -c 4096 /dev/zero | tr '\0' '#' > etc/netplan/10-full.yaml
            find . -type f -exec cksum '{"{}"}' + > '{_root.Path}/../before'
            echo '{Bridge.Trim()}' | '{AppContext.BaseDirectory}nmstate' apply --provider netplan --set generator=none --root . - || echo "exit $?"
            find . -type f -exec cksum '{"{}"}' + | cmp - '{_root.Path}/../before' && echo same
            """;
        using var process = Process.Start(new ProcessStartInfo("unshare", ["-rm", "sh", "-c", script])
        {
            WorkingDirectory = _root.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        Assert.SkipWhen((await error).Contains("unshare failed", StringComparison.Ordinal), "no user namespace is to be had here");

        Assert.Contains("No space left on device", await error, StringComparison.Ordinal);
        Assert.EndsWith("Rolled back: the host is as before.\nexit 1\nsame\n", await output, StringComparison.Ordinal);
    }
}

using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine;
using Nmstate.Engine.Proposing;
using Nmstate.Linux.Querying;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netlink.Resolver;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>A link that a daemon has in its charge is not changed behind its back.</summary>
public sealed class OwnedLinksTests : LiveTest
{
    private const string Smaller = """
        interfaces:
        - name: v0
          mtu: 1400
        - name: v1
          mtu: 1400

        """;

    [Fact]
    public async Task It_is_refused_with_the_daemons_name_and_the_line_that_asked()
    {
        using var notes = await SetAsync();

        var proposal = await ProposeAsync(notes, force: false);

        Assert.Null(proposal.Prepared);
        Assert.Equal(
            ["NMS2133 a.yml:3:8 'v0' belongs to NetworkManager.", "NMS2133 a.yml:5:8 'v1' belongs to systemd-networkd."],
            proposal.Diagnostics.Select(d => $"{d.Code} {d.At} {d.Message}"));
    }

    [Fact]
    public async Task With_force_it_is_planned()
    {
        using var notes = await SetAsync();

        var proposal = await ProposeAsync(notes, force: true);

        Assert.DoesNotContain(proposal.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(2, proposal.Plan!.Changes.Count);
    }

    private async Task<DaemonNotes> SetAsync()
    {
        await IpAsync("link add v0 type veth peer name v1", Cancellation);
        await IpAsync("link set v0 up", Cancellation);
        await IpAsync("link set v1 up", Cancellation);
        var notes = new DaemonNotes();
        await notes.NetworkManagerHasAsync("v0", Cancellation);
        await notes.NetworkdHasAsync("v1", Cancellation);
        return notes;
    }

    private async Task<Proposal> ProposeAsync(DaemonNotes notes, bool force)
    {
        await using var provider = new NetlinkProvider(NullLogger.Instance, new LinkOwners(notes.Root), new ResolverFile("/etc/resolv.conf"));
        var engine = new NetworkEngine(provider, "netlink", new EngineSettings(), TimeProvider.System, NullLogger<NetworkEngine>.Instance);
        return await engine.ProposeAsync(StateReader.Read(new SourceText("a.yml", Smaller)), new PlanOptions { Force = force }, current: null, Cancellation);
    }
}

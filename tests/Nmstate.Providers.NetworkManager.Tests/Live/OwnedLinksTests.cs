using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine;
using Nmstate.Engine.Proposing;
using Nmstate.Linux.Querying;
using Nmstate.Planning.Plans;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>A link that another daemon has in its charge is not changed behind its back.</summary>
public sealed class OwnedLinksTests : LiveTest
{
    [Fact]
    public async Task One_of_another_daemon_is_refused_and_planned_with_force()
    {
        await using var stage = await Stage.SetAsync(new Scenario("w11-gateway-replaced"), Cancellation);
        using var notes = new DaemonNotes();
        await notes.NetworkdHasAsync("eth0", Cancellation);

        var (refused, forced) = (await ProposeAsync(notes, force: false), await ProposeAsync(notes, force: true));

        Assert.Equal("NMS2133 a.yml:1:32 'eth0' belongs to systemd-networkd.", Assert.Single(refused.Diagnostics.Select(d => $"{d.Code} {d.At} {d.Message}")));
        Assert.Null(refused.Prepared);
        Assert.DoesNotContain(forced.Diagnostics, d => d.Severity == Severity.Error);
        Assert.NotNull(forced.Prepared);
    }

    [Fact]
    public async Task One_of_this_very_daemon_is_planned()
    {
        await using var stage = await Stage.SetAsync(new Scenario("w11-gateway-replaced"), Cancellation);
        using var notes = new DaemonNotes();
        await notes.NetworkManagerHasAsync("eth0", Cancellation);

        var proposal = await ProposeAsync(notes, force: false);

        Assert.Empty(proposal.Diagnostics);
        Assert.NotNull(proposal.Prepared);
    }

    private async Task<Proposal> ProposeAsync(DaemonNotes notes, bool force)
    {
        await using var provider = new NetworkManagerProvider(NullLogger.Instance, TimeProvider.System, new LinkOwners(notes.Root));
        var engine = new NetworkEngine(provider, "networkmanager", new EngineSettings(), TimeProvider.System, NullLogger<NetworkEngine>.Instance);
        var desired = StateReader.Read(new SourceText("a.yml", "interfaces: [{name: eth0, mtu: 1400}]\n"));
        return await engine.ProposeAsync(desired, new PlanOptions { Force = force }, current: null, Cancellation);
    }
}

using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Hosts;
using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>Profiles that the daemon takes, keeps and gives back. None is activated, so that the kernel needs no driver for their links.</summary>
public sealed class StoredProfileTests : LiveTest, IClassFixture<StoredProfileTests.OneDaemon>
{
    private const SavingFlags NotUsedYet = SavingFlags.ToDisk | SavingFlags.BlockAutoconnect;

    /// <summary>A value of each option that the daemon of 1.42 knows and that not all modes have.</summary>
    private static readonly Dictionary<string, string> OptionsOfModes = new()
    {
        ["primary"] = "eth0",
        ["active_slave"] = "eth0",
        ["arp_interval"] = "200",
        ["arp_ip_target"] = "192.0.2.1",
        ["arp_validate"] = "active",
        ["lacp_rate"] = "fast",
        ["ad_actor_sys_prio"] = "100",
        ["ad_actor_system"] = "02:00:00:00:00:09",
        ["ad_user_port_key"] = "7",
        ["packets_per_slave"] = "3",
        ["tlb_dynamic_lb"] = "0",
        ["balance-slb"] = "1",
    };

    private static readonly EquatableList<BondMode> Modes = Enumerable.Range(0, 7).Select(number => new BondMode((byte)number)).ToEquatableList();

    public static TheoryData<string> Scenarios => [.. Scenario.Names.Where(n => Refusals.Of(new Scenario(n)).Length == 0)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    [Trait(Kinds.Kernel, Kinds.AnyKernel)]
    public async Task What_a_scenario_stores_comes_back_as_it_was_written(string name)
    {
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);
        var scenario = new Scenario(name);
        var (before, after) = (StoredScenario.Host(scenario), StoredScenario.Plan(scenario, StoredScenario.Host(scenario)).After);
        var paths = new List<string>();

        foreach (var link in before.Stored.Interfaces.Keys.Union(after.Stored.Interfaces.Keys).Where(n => before.Stored.Find(n)?.Type != InterfaceType.Loopback))
        {
            var (path, settings) = StoredInterface.In(before, link) is { } old ? await AddAsync(bus, old) : (null, null);
            if (StoredInterface.In(after, link) is { } next)
            {
                if (path is null)
                    (path, _) = await AddAsync(bus, next);
                else
                    await UpdateAsync(bus, path, next, settings!);
            }

            paths.Add(path!);
        }

        foreach (var path in paths)
            await bus.DeleteProfileAsync(path, Cancellation);
    }

    [Fact]
    public async Task Another_mode_of_a_bond_leaves_only_options_that_the_daemon_keeps()
    {
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);

        foreach (var from in Modes)
        {
            var options = OptionsOfModes.Where(o => BondOptionModes.Has(from, o.Key)).Append(new("resend_igmp", "9"));
            var written = WithOptions(from, options);
            var path = await bus.AddProfileAsync(written, NotUsedYet, Cancellation);
            foreach (var to in Modes)
                await UpdateAsync(bus, path, Bond(to), written);
            await bus.DeleteProfileAsync(path, Cancellation);
        }
    }

    [Fact]
    public async Task What_another_mode_drops_the_daemon_would_refuse_or_drop_itself()
    {
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);

        foreach (var (mode, option) in from mode in Modes from option in OptionsOfModes where !BondOptionModes.Has(mode, option.Key) select (mode, option))
            Assert.False(await KeepsAsync(bus, WithOptions(mode, [option]), option.Key), $"{mode} keeps {option.Key}");
    }

    private static StoredInterface Bond(BondMode mode) => new(
        InterfaceForm.Normal(new Interface { Name = "bond7", Type = InterfaceType.Bond, LinkAggregation = new Bond { Mode = mode } }), [], null);

    private static ProfileSettings WithOptions(BondMode mode, IEnumerable<KeyValuePair<string, string>> options)
        => ProfileForm.Write(Bond(mode), existing: null).With(
            BondSection.Setting, BondSection.Property, Variant.OfTexts(options.Append(new("mode", mode.ToString())).ToDictionary()));

    private async Task<(string Path, ProfileSettings Settings)> AddAsync(NetworkManagerBus bus, StoredInterface stored)
    {
        var written = ProfileForm.Write(stored, existing: null);
        var path = await bus.AddProfileAsync(written, NotUsedYet, Cancellation);
        return (path, await AsWrittenAsync(bus, path, stored.Name, written));
    }

    private async Task UpdateAsync(NetworkManagerBus bus, string path, StoredInterface stored, ProfileSettings existing)
    {
        var written = ProfileForm.Write(stored, existing);
        await bus.UpdateProfileAsync(path, written, NotUsedYet, Cancellation);
        await AsWrittenAsync(bus, path, stored.Name, written);
    }

    /// <summary>What the daemon gives back, which has lists with nothing in them besides, is all that was written, and says the same.</summary>
    private async Task<ProfileSettings> AsWrittenAsync(NetworkManagerBus bus, string path, string name, ProfileSettings written)
    {
        var back = ProfileForm.Normal(await bus.GetSettingsAsync(path, Cancellation));
        Assert.DoesNotContain(written.DifferencesTo(back), d => d.From is not null);
        Assert.Equal(ProfileForm.Read(name, written), ProfileForm.Read(name, back));
        return back;
    }

    private async Task<bool> KeepsAsync(NetworkManagerBus bus, ProfileSettings settings, string option)
    {
        try
        {
            var path = await bus.AddProfileAsync(settings, NotUsedYet, Cancellation);
            var back = await bus.GetSettingsAsync(path, Cancellation);
            await bus.DeleteProfileAsync(path, Cancellation);
            return back[BondSection.Setting].Find(BondSection.Property)!.Texts.ContainsKey(option);
        }
        catch (CallRefusedException)
        {
            return false;
        }
    }

    /// <summary>The daemon, which is slow to start; each test takes the profiles away that it adds.</summary>
    public sealed class OneDaemon : IAsyncLifetime
    {
        private NetworkManagerLab? _lab;

        public async ValueTask InitializeAsync()
        {
            if (NetworkManagerLab.Unavailable is null)
                _lab = await NetworkManagerLab.StartAsync(() => Task.CompletedTask, TestContext.Current.CancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            if (_lab is not null)
                await _lab.DisposeAsync();
        }
    }
}

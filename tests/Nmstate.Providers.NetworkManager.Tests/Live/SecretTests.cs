using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.NetworkManager;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.NetworkManager.Restoring;
using Nmstate.State;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>A password that somebody put into a profile stays in there whatever is done to the profile, and shows nowhere.</summary>
public sealed class SecretTests : LiveTest
{
    private const string Canary = "canary-4f1d";

    private static readonly StoredInterface Eth7 = new(InterfaceForm.Normal(new Interface { Name = "eth7", Type = InterfaceType.Ethernet }), [], null);

    [Fact]
    public async Task A_password_outlives_a_change_of_its_profile()
    {
        await using var lab = await NetworkManagerLab.StartAsync(() => Task.CompletedTask, Cancellation);
        await using var access = new DaemonAccess(NullLogger.Instance, TimeProvider.System);
        var session = await access.OpenAsync(Cancellation);
        var existing = ProfileForm.Normal(await session.Bus.GetSettingsAsync(await AddWithPasswordAsync(session.Bus), Cancellation));

        var save = SaveProfile.Of("eth7", existing, ProfileForm.Write(Eth7 with { Link = Eth7.Link with { Mtu = 1400 } }, existing), isActivated: false, []);
        await save.ExecuteAsync(session, Cancellation);

        Assert.Contains("1400", save.NativeText, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, save.NativeText, StringComparison.Ordinal);
        Assert.Contains("mtu=1400", OnDisk(), StringComparison.Ordinal);
        Assert.Contains($"password={Canary}", OnDisk(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_comes_back_with_its_profile()
    {
        await using var lab = await NetworkManagerLab.StartAsync(() => Task.CompletedTask, Cancellation);
        await using var access = new DaemonAccess(NullLogger.Instance, TimeProvider.System);
        var session = await access.OpenAsync(Cancellation);
        var profile = await AddWithPasswordAsync(session.Bus);
        var record = await ProfileRecord.TakeAsync(["eth7"], await DaemonReader.ReadAsync(session.Bus, Cancellation), new HostFacts(), session.Bus, Cancellation);

        await session.Bus.DeleteProfileAsync(profile, Cancellation);
        await record.RestoreAsync(session, Cancellation);

        Assert.Contains($"password={Canary}", OnDisk(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_shown_a_password()
    {
        await using var lab = await NetworkManagerLab.StartAsync(() => Task.CompletedTask, Cancellation);
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);
        await AddWithPasswordAsync(bus);

        var snapshot = await DaemonReader.ReadAsync(bus, Cancellation);

        var profile = Assert.Single(snapshot.Profiles, p => p.Settings.Has("802-1x"));
        Assert.DoesNotContain(Canary, SettingsText.Differences(ProfileSettings.Empty, profile.Settings), StringComparison.Ordinal);
    }

    private async Task<string> AddWithPasswordAsync(NetworkManagerBus bus)
    {
        var settings = ProfileForm.Write(Eth7, existing: null)
            .With("802-1x", "eap", Variant.OfTexts(["md5"])).With("802-1x", "identity", Variant.Of("host")).With("802-1x", "password", Variant.Of(Canary));
        return await bus.AddProfileAsync(settings, SavingFlags.ToDisk | SavingFlags.BlockAutoconnect, Cancellation);
    }

    private static string OnDisk() => string.Concat(Directory.EnumerateFiles(NetworkManagerLab.ProfileFolder).Select(File.ReadAllText));
}

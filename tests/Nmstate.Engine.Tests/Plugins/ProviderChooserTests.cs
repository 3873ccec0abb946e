using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine.Plugins;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace Nmstate.Engine.Tests.Plugins;

public sealed class ProviderChooserTests
{
    private static readonly string[] Order = ["daemon", "files", "kernel"];
    private static readonly ProbeResult Right = new(Usable: true, "Linux", PlanTraits.Kernel);
    private static readonly ProbeResult Absent = new(Usable: false, "there is no daemon", PlanTraits.Kernel);
    private static readonly ProbeResult Idle = new(Usable: true, "daemon 1.0", PlanTraits.Kernel) { Yields = "daemon 1.0 manages no device" };

    private readonly Dictionary<string, IProvider> _providers = [];
    private readonly List<string> _loaded = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_that_is_usable_and_yields_to_nobody_is_taken_and_those_after_it_are_not_loaded()
    {
        (_providers["daemon"], _providers["files"], _providers["kernel"]) = (Says(Absent), Says(Right), Says(Right));

        var choice = await ChooseAsync();

        Assert.Equal("files", choice.Require().Name);
        Assert.Equal([new PassedOver("daemon", "there is no daemon")], choice.PassedOver);
        Assert.Equal(["daemon", "files"], _loaded);
    }

    [Fact]
    public async Task One_that_is_usable_but_has_no_part_in_this_host_yields_to_those_after_it()
    {
        (_providers["daemon"], _providers["files"], _providers["kernel"]) = (Says(Idle), Says(Absent), Says(Right));

        var choice = await ChooseAsync();

        Assert.Equal("kernel", choice.Require().Name);
        Assert.Equal("daemon 1.0 manages no device", choice.PassedOver[0].Reason);
    }

    [Fact]
    public async Task One_that_cannot_be_loaded_or_throws_is_passed_over_with_its_words()
    {
        var broken = Substitute.For<IProvider>();
        broken.ProbeAsync(default!, Cancellation).ThrowsAsyncForAnyArgs(new InvalidOperationException("the plugin is confused."));
        (_providers["files"], _providers["kernel"]) = (broken, Says(Right));

        var choice = await ChooseAsync();

        Assert.Equal("kernel", choice.Require().Name);
        Assert.Equal([new PassedOver("daemon", "There is no provider 'daemon'"), new PassedOver("files", "the plugin is confused")], choice.PassedOver);
    }

    [Fact]
    public async Task Where_none_is_left_one_diagnostic_has_the_reason_of_each()
    {
        (_providers["daemon"], _providers["files"], _providers["kernel"]) = (Says(Absent), Says(Idle), Says(Absent));

        var refusal = Assert.Throws<ProviderLoadException>((await ChooseAsync()).Require).Diagnostic;

        Assert.Equal("NMS4207", refusal.Code);
        Assert.Equal(
            "No provider was found that can be used here: daemon (there is no daemon), files (daemon 1.0 manages no device), kernel (there is no daemon).", refusal.Message);
    }

    [Fact]
    public async Task Only_the_one_that_is_taken_stays_open()
    {
        (_providers["daemon"], _providers["files"]) = (Says(Idle), Says(Right));

        await ChooseAsync();

        await _providers["daemon"].Received(1).DisposeAsync();
        await _providers["files"].DidNotReceive().DisposeAsync();
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_gets_no_provider_and_leaves_none_open()
    {
        using var impatience = new CancellationTokenSource();
        var slow = Substitute.For<IProvider>();
        slow.ProbeAsync(default!, Cancellation).ReturnsForAnyArgs(_ => AfterAsync(impatience));
        _providers["daemon"] = slow;

        await Assert.ThrowsAsync<OperationCanceledException>(async () => await Chooser.ChooseAsync(Order, new ProbeRequest(), impatience.Token));

        await slow.Received(1).DisposeAsync();
    }

    private ProviderChooser Chooser => new(Load, NullLogger<ProviderChooser>.Instance);

    private ValueTask<ProviderChoice> ChooseAsync() => Chooser.ChooseAsync(Order, new ProbeRequest(ProbePurpose.Read), Cancellation);

    private LoadedProvider Load(string name)
    {
        _loaded.Add(name);
        return _providers.TryGetValue(name, out var found)
            ? new LoadedProvider(name, "1.0", "/", found)
            : throw new ProviderLoadException(EngineDiagnostics.ProviderMissing.At(at: null, name, ""));
    }

    private static async ValueTask<ProbeResult> AfterAsync(CancellationTokenSource impatience)
    {
        await impatience.CancelAsync();
        impatience.Token.ThrowIfCancellationRequested();
        return Right;
    }

    private static IProvider Says(ProbeResult result)
    {
        var provider = Substitute.For<IProvider>();
        provider.ProbeAsync(new ProbeRequest(ProbePurpose.Read), Cancellation).ReturnsForAnyArgs(_ => ValueTask.FromResult(result));
        return provider;
    }
}

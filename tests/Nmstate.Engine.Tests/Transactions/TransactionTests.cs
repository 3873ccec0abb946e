using Nmstate.Engine.Transactions;
using Nmstate.Planning.Hosts;
using Nmstate.Providers;
using Nmstate.Scenarios;
using Nmstate.State;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace Nmstate.Engine.Tests.Transactions;

public sealed class TransactionTests
{
    public static TheoryData<string> Scenarios => [.. Scenario.Names];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Applying_does_what_was_planned_and_applying_again_does_nothing(string scenario)
    {
        using var stage = new Stage(scenario);

        var first = await stage.ApplyAsync();
        var second = await stage.ApplyAsync();

        Assert.All(Assert.IsType<Applied>(first).Operations, o => Assert.Equal(OperationState.Done, o.State));
        Assert.IsType<NothingToDo>(second);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task A_failure_at_any_operation_before_or_after_it_happened_leaves_the_host_as_before(string scenario)
    {
        using var rehearsal = new Stage(scenario);
        var operations = (await rehearsal.ProposeAsync()).Prepared!.Operations.Count;
        foreach (var fault in Enumerable.Range(0, operations))
            foreach (var afterwards in new[] { false, true })
            {
                using var stage = new Stage(scenario);
                Action<int> fail = place => _ = place == fault ? throw new ProviderException("no space left") : place;
                stage.Provider = afterwards ? new FaultyProvider(stage.Memory) { After = fail } : new FaultyProvider(stage.Memory) { Before = fail };

                var result = await stage.ApplyAsync();

                var rolledBack = Assert.IsType<RolledBack>(result);
                Assert.Equal(new Failure(FailureKind.Execution, "no space left", rolledBack.Cause.Exception), rolledBack.Cause);
                Assert.True(stage.IsAsBefore);
                var states = rolledBack.Operations.Select(o => o.State).ToList();
                Assert.All(states[..fault], s => Assert.Equal(OperationState.RolledBack, s));
                Assert.Equal(OperationState.Failed, states[fault]);
                Assert.All(states[(fault + 1)..], s => Assert.Equal(OperationState.NotBegun, s));
            }
    }

    [Fact]
    public async Task A_rollback_that_fails_is_reported_beside_its_cause_with_what_is_left()
    {
        using var stage = new Stage(Swap);
        stage.Provider = new FaultyProvider(stage.Memory)
        {
            Before = place => _ = place == 2 ? throw new ProviderException("no space left") : place,
            Executing = execution => _ = execution > 0 ? throw new ProviderException("still no space left") : execution,
        };

        var result = await stage.ApplyAsync();

        var incomplete = Assert.IsType<RollbackIncomplete>(result);
        Assert.Equal("no space left", incomplete.Cause.Message);
        Assert.Equal(["still no space left", "still no space left", "still no space left"], incomplete.Faults.Select(f => f.Message));
        Assert.NotEmpty(incomplete.Left!);
        Assert.Contains(incomplete.Operations, o => o.State == OperationState.Done);
    }

    [Fact]
    public async Task A_host_that_can_no_longer_be_read_is_reported_as_unknown()
    {
        using var stage = new Stage(Swap);
        stage.Provider = new FaultyProvider(stage.Memory) { Reporting = _ => throw new ProviderException("the socket is gone") };

        var result = Assert.IsType<RollbackIncomplete>(await stage.ApplyAsync());

        Assert.Equal((FailureKind.Verification, "the socket is gone"), (result.Cause.Kind, result.Cause.Message));
        Assert.Null(result.Left);
        Assert.NotEmpty(result.Faults);
    }

    [Fact]
    public async Task A_rollback_that_fails_once_is_tried_again()
    {
        using var stage = new Stage(Swap);
        stage.Provider = new FaultyProvider(stage.Memory)
        {
            After = place => _ = place == 2 ? throw new ProviderException("busy") : place,
            Executing = execution => _ = execution == 1 ? throw new ProviderException("busy") : execution,
        };

        Assert.IsType<RolledBack>(await stage.ApplyAsync());
        Assert.True(stage.IsAsBefore);
    }

    [Fact]
    public async Task A_host_that_is_not_as_planned_by_the_deadline_is_rolled_back()
    {
        using var stage = new Stage(Swap);
        var report = await stage.Memory.QueryAsync(new QueryRequest(), TestContext.Current.CancellationToken);
        var verified = false;
        stage.Provider = new FaultyProvider(stage.Memory) { Reporting = now => verified ? now : report };
        var observer = Substitute.For<IProgress<TransactionEvent>>();
        observer.When(o => o.Report(Arg.Any<RollingBack>())).Do(_ => verified = true);

        var result = Assert.IsType<RolledBack>(await stage.ApplyAsync(observer));

        Assert.Equal(TransactionOptions.Default.VerifyTimeout, stage.Time.Waited);
        Assert.Equal(FailureKind.Verification, result.Cause.Kind);
        Assert.NotEmpty(result.Differences);
        Assert.True(stage.IsAsBefore);
    }

    [Fact]
    public async Task A_host_that_becomes_as_planned_within_the_deadline_is_waited_for()
    {
        using var stage = new Stage(Swap);
        var report = await stage.Memory.QueryAsync(new QueryRequest(), TestContext.Current.CancellationToken);
        stage.Provider = new FaultyProvider(stage.Memory) { Reporting = now => stage.Time.Waited < TimeSpan.FromSeconds(2) ? report : now };

        Assert.IsType<Applied>(await stage.ApplyAsync());
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(60, 1)]
    public async Task What_nobody_asked_for_is_given_a_moment_to_be_as_it_was_and_told_if_it_is_not(int seconds, int differences)
    {
        using var stage = new Stage(Swap);
        stage.Provider = new FaultyProvider(stage.Memory)
        {
            Reporting = now => stage.Time.Waited < TimeSpan.FromSeconds(seconds) ? now with { Running = WithMtu(now.Running, 1400) } : now,
        };

        var result = Assert.IsType<Applied>(await stage.ApplyAsync());

        Assert.Equal(differences, result.Unplanned.Count);
        Assert.InRange(stage.Time.Waited, TimeSpan.FromSeconds(1), TransactionOptions.Default.SettlingTime);
    }

    [Fact]
    public async Task Cancelling_in_the_middle_rolls_back_what_was_done()
    {
        using var stage = new Stage(Swap);
        using var signal = new CancellationTokenSource();
        stage.Provider = new FaultyProvider(stage.Memory) { After = place => { if (place == 1) signal.Cancel(); } };

        var result = Assert.IsType<RolledBack>(await stage.ApplyUntilAsync(signal.Token));

        Assert.Equal(FailureKind.Cancelled, result.Cause.Kind);
        Assert.Equal(2, result.Operations.Count(o => o.State == OperationState.RolledBack));
        Assert.True(stage.IsAsBefore);
    }

    [Fact]
    public async Task Stopping_or_failing_before_anything_began_leaves_the_host_alone()
    {
        using var signal = new CancellationTokenSource();
        await signal.CancelAsync();
        (Exception Thrown, CancellationToken Stop, FailureKind Kind)[] faults =
        [
            (new OperationCanceledException(), signal.Token, FailureKind.Cancelled),
            (new ProviderException("no answer"), CancellationToken.None, FailureKind.Preparation),
        ];
        foreach (var (thrown, stop, kind) in faults)
        {
            using var stage = new Stage(Swap);
            stage.Provider = new FaultyProvider(stage.Memory) { Preparing = _ => throw thrown, Executing = _ => throw new InvalidOperationException("it ran") };

            var result = Assert.IsType<RolledBack>(await stage.ApplyUntilAsync(stop));

            Assert.Equal(kind, result.Cause.Kind);
            Assert.Empty(result.Operations);
            Assert.True(stage.IsAsBefore);
        }
    }

    [Fact]
    public async Task An_observer_that_throws_does_not_break_the_transaction()
    {
        var observer = Substitute.For<IProgress<TransactionEvent>>();
        observer.When(o => o.Report(Arg.Any<TransactionEvent>())).Do(_ => throw new IOException("broken pipe"));

        using var stage = new Stage(Swap);

        var result = await stage.ApplyAsync(observer);

        Assert.IsType<Applied>(result);
        observer.ReceivedWithAnyArgs(1).Report(default!);
    }

    [Fact]
    public async Task A_provider_that_ends_early_without_a_word_is_rolled_back()
    {
        using var stage = new Stage(Swap);
        stage.Provider = new FaultyProvider(stage.Memory) { IsIdle = true };

        Assert.Equal(FailureKind.Contract, Assert.IsType<RolledBack>(await stage.ApplyAsync()).Cause.Kind);
    }

    [Fact]
    public async Task A_native_checkpoint_is_gone_back_to_first_and_what_it_leaves_is_planned()
    {
        var checkpoint = Substitute.For<ICheckpoint>();
        checkpoint.RollBackAsync(Arg.Any<CancellationToken>()).ThrowsAsync(new ProviderException("the daemon is gone"));
        using var stage = new Stage(Swap);
        stage.Provider = new FaultyProvider(stage.Memory)
        {
            Checkpoint = () => checkpoint,
            After = place => _ = place == 1 ? throw new ProviderException("no space left") : place,
        };

        Assert.IsType<RolledBack>(await stage.ApplyAsync());
        Assert.True(stage.IsAsBefore);
        await checkpoint.DidNotReceive().CommitAsync(Arg.Any<CancellationToken>());
        await checkpoint.Received(1).DisposeAsync();
    }

    [Fact]
    public async Task A_checkpoint_that_cannot_be_kept_is_a_failure_and_one_that_cannot_be_taken_is_too()
    {
        var lost = Substitute.For<ICheckpoint>();
        lost.CommitAsync(Arg.Any<CancellationToken>()).ThrowsAsync(new ProviderException("it timed out"));
        Func<ICheckpoint?>[] faults = [() => lost, () => throw new ProviderException("not allowed")];
        foreach (var fault in faults)
        {
            using var stage = new Stage(Swap);
            stage.Provider = new FaultyProvider(stage.Memory) { Checkpoint = fault };

            Assert.Equal(FailureKind.Checkpoint, Assert.IsType<RolledBack>(await stage.ApplyAsync()).Cause.Kind);
            Assert.True(stage.IsAsBefore);
        }
    }

    [Fact]
    public async Task What_somebody_else_made_meanwhile_survives_the_rollback()
    {
        using var stage = new Stage(Swap);
        var foreign = new Interface { Name = "docker0", Type = InterfaceType.LinuxBridge };
        stage.Provider = new FaultyProvider(stage.Memory)
        {
            After = place =>
            {
                if (place < 1)
                    return;
                stage.Now = stage.Now with { Running = stage.Now.Running.With("docker0", InterfaceForm.Normal(foreign)) };
                throw new ProviderException("no space left");
            },
        };

        Assert.IsType<RolledBack>(await stage.ApplyAsync());
        Assert.NotNull(stage.Now.Running.Find("docker0"));
    }

    [Fact]
    public async Task A_plan_that_breaks_the_contract_is_never_run()
    {
        using var stage = new Stage(Swap);
        stage.Provider = new FaultyProvider(stage.Memory)
        {
            Preparing = prepared => prepared with { Operations = prepared.Operations.Skip(1).ToEquatableList() },
            Executing = _ => throw new InvalidOperationException("it ran"),
        };

        var result = Assert.IsType<Refused>(await stage.ApplyAsync());

        Assert.Contains(result.Diagnostics, d => d.Code == EngineDiagnostics.NotCovered.Code && d.At?.Source.Name == "desired.yml");
        Assert.True(stage.IsAsBefore);
    }

    [Fact]
    public async Task A_provider_that_is_not_usable_here_is_refused_with_its_reason()
    {
        using var stage = new Stage(Swap);
        stage.Provider = new FaultyProvider(stage.Memory) { Probing = probe => probe with { Usable = false, Reason = "no kernel" } };

        var refusal = Assert.Single(Assert.IsType<Refused>(await stage.ApplyAsync()).Diagnostics);

        Assert.Equal((EngineDiagnostics.NotUsable.Code, "The provider 'memory' cannot be used here: no kernel."), (refusal.Code, refusal.Message));
    }

    private const string Swap = "w05-addresses-swap";

    private static NetworkState WithMtu(NetworkState state, uint mtu)
        => state with { Interfaces = [.. state.Interfaces!.Select(i => i.Name == "eth0" ? i with { Mtu = mtu } : i)] };
}

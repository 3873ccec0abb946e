using Nmstate.Engine.Transactions;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Verifying;

namespace Nmstate.Cli.Output;

/// <summary>A transaction as a person follows it: a line an operation as it ends, and a last line that says what the host is now.</summary>
/// <param name="page">Where to.</param>
/// <param name="plan">Draws the plan before anything is done.</param>
/// <param name="native">Whether operations are shown in full.</param>
internal sealed class ApplyView(IPage page, PlanView plan, bool native) : IProgress<TransactionEvent>
{
    /// <summary>Draws an event of the transaction.</summary>
    public void Report(TransactionEvent value)
    {
        page.Status(value.Text);
        if (value is Planned { Proposal: { Prepared: not null, IsRefused: false } proposal })
            plan.Draw(proposal, explain: false, native);
        if (value is OperationChanged { State: not OperationState.Begun } changed)
            page.Line($"{Word(changed),-11} {changed.Operation.Title}", ToneOf(changed.State));
    }

    /// <summary>Draws how it ended.</summary>
    public void Draw(TransactionResult result)
    {
        var words = ResultWords.Of(result);
        foreach (var detail in words.Details)
            Console.Error.WriteLine(Words.Printable(detail));
        page.Line(words.Conclusion, words.IsSuccess ? Tone.Good : Tone.Bad);
    }

    private static string Word(OperationChanged changed) => changed switch
    {
        { IsRollback: true, State: OperationState.Done } => "undo",
        { IsRollback: true } => $"undo {changed.State.Kebab()}",
        _ => changed.State.Kebab().Replace('-', ' '),
    };

    private static Tone ToneOf(OperationState state) => state switch
    {
        OperationState.Done => Tone.Good,
        OperationState.RolledBack => Tone.Notable,
        OperationState.Failed => Tone.Bad,
        _ => Tone.Plain,
    };
}

/// <summary>The end of a transaction, in words.</summary>
/// <param name="Name">The outcome as JSON has it.</param>
/// <param name="ExitCode">How the command ends.</param>
/// <param name="Conclusion">What the host is now.</param>
/// <param name="Details">What led there.</param>
internal sealed record ResultWords(string Name, int ExitCode, string Conclusion, IReadOnlyList<string> Details)
{
    /// <summary>Whether the host is as desired.</summary>
    public bool IsSuccess => ExitCode == Cli.ExitCode.Success;

    /// <summary>The words for <paramref name="result"/>.</summary>
    public static ResultWords Of(TransactionResult result) => result switch
    {
        NothingToDo => new("nothing-to-do", Cli.ExitCode.Success, "Nothing to do.", []),
        Applied applied => new("applied", Cli.ExitCode.Success, "Applied.", [.. applied.Unplanned.Select(d => $"warning: meanwhile {Text(d)}")]),
        Refused => new("refused", Cli.ExitCode.Failure, "Refused: the host is as before.", []),
        RolledBack back => new("rolled-back", Cli.ExitCode.Failure, $"{(back.Operations.Count == 0 ? "Nothing was begun" : "Rolled back")}: the host is as before.",
            [$"error: {back.Cause.Message}", .. back.Differences.Select(d => $"  {Text(d)}")]),
        RollbackIncomplete incomplete => new("rollback-incomplete", Cli.ExitCode.RollbackIncomplete, $"Rollback incomplete: {Left(incomplete)}",
            [$"error: {incomplete.Cause.Message}", .. incomplete.Differences.Select(d => $"  {Text(d)}"),
                .. incomplete.Faults.Select(f => $"error while rolling back: {f.Message}")]),
        _ => throw new ArgumentException($"No words for {result.GetType().Name}.", nameof(result)),
    };

    private static string Text(Difference difference)
        => $"{difference.Object} {difference.Path}{(difference.Scope == Scope.Stored ? " (stored)" : "")}: planned {difference.Planned}, is {difference.Actual}";

    private static string Left(RollbackIncomplete incomplete) => incomplete.Left is { } left
        ? $"not as before: {string.Join(", ", left)}."
        : "the host cannot be read, and may be neither as desired nor as before.";
}

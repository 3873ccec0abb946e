using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.Conformance;

/// <summary>Writes down what a provider tells of the operations that it carries out.</summary>
public sealed class Recording : IExecutionContext
{
    private readonly List<string> _lines = [];

    /// <summary>What was told, in its order.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>What is to be told of a plan: each operation begun and done before the next.</summary>
    public static IReadOnlyList<string> Of(PreparedPlan plan) => [.. plan.Operations.SelectMany(o => (string[])[$"begun: {o.Title}", $"done: {o.Title}"])];

    /// <inheritdoc/>
    public ValueTask BeginAsync(Operation operation, CancellationToken cancellation) => Write($"begun: {operation.Title}");

    /// <inheritdoc/>
    public ValueTask DoneAsync(Operation operation, CancellationToken cancellation) => Write($"done: {operation.Title}");

    private ValueTask Write(string line)
    {
        _lines.Add(line);
        return ValueTask.CompletedTask;
    }
}

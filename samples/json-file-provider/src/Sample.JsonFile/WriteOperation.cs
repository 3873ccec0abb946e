using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;

namespace Sample.JsonFile;

/// <summary>The file is written as it is after one step.</summary>
internal sealed record WriteOperation : Operation
{
    /// <summary>What has to be in the file; null: there must be none.</summary>
    public required string? Before { get; init; }

    /// <summary>What is in it afterwards.</summary>
    public required string After { get; init; }

    /// <summary>The operation that carries out <paramref name="step"/>, all of it.</summary>
    public static WriteOperation For(Step step, string path, string? before, string after) => new()
    {
        Title = $"write {Path.GetFileName(path)}: {step.Kind.Word()} {step.Id.Object}",
        NativeText = Difference(before ?? "", after),
        Covers = [new Coverage(step.Id)],
        Before = before,
        After = after,
    };

    /// <summary>The lines from the first that differs to the last, before and after.</summary>
    private static string Difference(string before, string after)
    {
        var (left, right) = (before.Split('\n'), after.Split('\n'));
        var head = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = left[head..].Reverse().Zip(right[head..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var lines = left[head..^tail].Select(line => $"- {line}").Concat(right[head..^tail].Select(line => $"+ {line}")).ToList();
        return lines.Count == 0 ? "no line changes" : string.Join('\n', lines);
    }
}

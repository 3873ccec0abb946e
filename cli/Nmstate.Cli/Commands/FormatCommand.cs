using System.CommandLine;
using Nmstate.Cli.Input;
using Nmstate.Cli.Output;
using Nmstate.State.Writing;

namespace Nmstate.Cli.Commands;

/// <summary><c>nmstate format</c>: documents in their one form.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var files = SharedSymbols.Files();
        var json = new Option<bool>("--json") { Description = "Write JSON, not YAML." };
        var secrets = new Option<bool>("--show-secrets") { Description = "Write passwords and keys out; else a placeholder stands in their place." };
        var command = new Command("format", "Write a document in its canonical form: values as the schema has them, properties in its order.") { files, json, secrets };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(files), parsed.GetValue(json), parsed.GetValue(secrets) ? Secrets.Shown : Secrets.Hidden, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, bool asJson, Secrets secrets, CancellationToken cancellation)
    {
        var input = await StateFiles.ReadAsync(files, cancellation).ConfigureAwait(false);
        if (input.Faults.Count > 0 || input.Document.HasErrors)
            return CommandRun.Refuse(input.Diagnostics, asJson: false);
        DiagnosticsOutput.Write(input.Diagnostics);
        await Console.Out.WriteAsync(asJson ? StateWriter.ToJson(input.Document.State, secrets) : StateWriter.ToYaml(input.Document.State, secrets)).ConfigureAwait(false);
        return ExitCode.Success;
    }
}

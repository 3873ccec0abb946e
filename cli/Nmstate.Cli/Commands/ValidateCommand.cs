using System.CommandLine;
using Nmstate.Cli.Input;
using Nmstate.Cli.Output;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Cli.Commands;

/// <summary><c>nmstate validate</c>: what is wrong with documents by themselves.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var files = SharedSymbols.Files("The documents, YAML or JSON; '-' is standard input. Each is looked at by itself.");
        var json = SharedSymbols.Json();
        var sarif = new Option<bool>("--sarif") { Description = "Write what was found in SARIF, for editors and build servers." };
        var command = new Command("validate", "Tell all that is wrong with documents, without a host; exits 1 if something is.") { files, json, sarif };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(sarif))
                result.AddError("--json and --sarif exclude one another.");
        });
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(files), parsed.GetValue(json), parsed.GetValue(sarif), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, bool asJson, bool asSarif, CancellationToken cancellation)
    {
        List<Diagnostic> found = [];
        foreach (var file in files)
            found.AddRange((await StateFiles.ReadAsync([file], cancellation).ConfigureAwait(false)).Diagnostics);
        if (asSarif)
            SarifOutput.Write(found);
        else if (asJson)
            JsonOutput.Write(json => DiagnosticsOutput.WriteTo(json, found));
        else
            DiagnosticsOutput.Write(found);
        return found.Any(d => d.Severity == Severity.Error) ? ExitCode.Failure : ExitCode.Success;
    }
}

using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nmstate.Cli.Composition;
using Nmstate.Cli.Input;
using Nmstate.Cli.Output;
using Nmstate.Engine.Plugins;
using Nmstate.Engine.Transactions;
using Nmstate.Planning.Plans;
using Nmstate.Providers;

namespace Nmstate.Cli.Commands;

/// <summary><c>nmstate apply</c>: makes the host what the files say, or leaves it as it was.</summary>
internal static class ApplyCommand
{
    private const int LongestTimeout = 86_400;

    public static Command Create()
    {
        var files = SharedSymbols.Files();
        var json = SharedSymbols.Json();
        var force = SharedSymbols.Force();
        var dryRun = new Option<bool>("--dry-run") { Description = "Only plan: the same as 'nmstate plan'." };
        var native = SharedSymbols.Native();
        var timeout = new Option<int>("--verify-timeout")
        {
            HelpName = "SECONDS",
            Description = "How long the host may take to become what was planned.",
            DefaultValueFactory = _ => (int)TransactionOptions.Default.VerifyTimeout.TotalSeconds,
        };
        timeout.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(uint.TryParse(token.Value, out var seconds) && seconds <= LongestTimeout))
                result.AddError($"--verify-timeout is a whole number of seconds, 0 to {LongestTimeout}, not '{token.Value}'.");
        });
        var command = new Command("apply", "Change the host to what is desired: all of it, verified, or nothing. Exits 3 if a rollback is incomplete.")
        {
            files, dryRun, native, json, force, timeout,
        };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(parsed, parsed.GetValue(json), services =>
        {
            var request = new PlanRequest(parsed.GetRequiredValue(files), Current: null, parsed.GetValue(force)) { AsJson = parsed.GetValue(json), Native = parsed.GetValue(native) };
            return parsed.GetValue(dryRun)
                ? PlanCommand.RunAsync(services, request, cancellation)
                : ApplyAsync(services, request, TimeSpan.FromSeconds(parsed.GetValue(timeout)));
        }));
        return command;
    }

    private static async Task<int> ApplyAsync(IServiceProvider services, PlanRequest request, TimeSpan verifyTimeout)
    {
        using var signals = new StopSignals();
        var desired = await StateFiles.ReadAsync(request.Files, signals.Stopped).ConfigureAwait(false);
        if (desired.Faults.Count > 0)
            return CommandRun.Refuse(desired.Diagnostics, request.AsJson);
        var workplace = services.GetRequiredService<Workplace>();
        var provider = await workplace.TakeProviderAsync(ProbePurpose.Change, signals.Stopped).ConfigureAwait(false);
        var engine = workplace.EngineOver(provider);
        var transaction = TransactionOptions.Default with { VerifyTimeout = verifyTimeout };
        var options = new PlanOptions { Force = request.Force };
        if (request.AsJson)
        {
            var silent = await engine.ApplyAsync(desired.Document, options, transaction, observer: null, signals.Stopped).ConfigureAwait(false);
            Tell(services, silent, provider);
            JsonOutput.Write(json => ApplyJson.Write(json, silent));
            return ResultWords.Of(silent).ExitCode;
        }

        var page = Pages.ForStandardOutput();
        var view = new ApplyView(page, new PlanView(page, provider), request.Native);
        var result = await page.LiveAsync("Planning", () =>
            engine.ApplyAsync(desired.Document, options, transaction, view, signals.Stopped).AsTask()).ConfigureAwait(false);
        // First: the terminal may be gone.
        Tell(services, result, provider);
        DiagnosticsOutput.Write(result.Diagnostics);
        view.Draw(result);
        return ResultWords.Of(result).ExitCode;
    }

    private static void Tell(IServiceProvider services, TransactionResult result, LoadedProvider provider)
    {
        if (Journal.Tell(result, provider.Name) is { } fault)
            services.GetRequiredService<ILogger<LoadedProvider>>().LogWarning("{Fault}", fault);
    }
}

using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Nmstate.Cli.Composition;
using Nmstate.Cli.Input;
using Nmstate.Cli.Output;
using Nmstate.Engine.Plugins;
using Nmstate.Engine.Proposing;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;

namespace Nmstate.Cli.Commands;

/// <summary><c>nmstate plan</c>: what apply would do.</summary>
internal static class PlanCommand
{
    public static Command Create()
    {
        var files = SharedSymbols.Files();
        var json = SharedSymbols.Json();
        var force = SharedSymbols.Force();
        var explain = new Option<bool>("--explain") { Description = "Say why each step comes after others." };
        var native = SharedSymbols.Native();
        var current = new Option<string?>("--current") { HelpName = "STATE", Description = "Plan for the host that this file describes, not for this one." };
        var command = new Command("plan", "Show what would change, in which order; exits 0 for nothing, 2 for changes, 1 if refused.")
        {
            files, explain, native, json, force, current,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var view = new PlanRequest(parsed.GetRequiredValue(files), parsed.GetValue(current), parsed.GetValue(force))
            {
                Explain = parsed.GetValue(explain),
                Native = parsed.GetValue(native),
                AsJson = parsed.GetValue(json),
            };
            return CommandRun.WithServicesAsync(parsed, view.AsJson, services => RunAsync(services, view, cancellation));
        });
        return command;
    }

    /// <summary>Plans, and shows the plan.</summary>
    public static async Task<int> RunAsync(IServiceProvider services, PlanRequest request, CancellationToken cancellation)
    {
        var desired = await StateFiles.ReadAsync(request.Files, cancellation).ConfigureAwait(false);
        var current = request.Current is { } file ? await StateFiles.ReadAsync([file], cancellation).ConfigureAwait(false) : null;
        if (desired.Faults.Count > 0 || current is { Faults.Count: > 0 } or { Document.HasErrors: true })
            return CommandRun.Refuse([.. desired.Diagnostics, .. current?.Diagnostics ?? []], request.AsJson);
        var purpose = current is null ? ProbePurpose.Change : ProbePurpose.Plan;
        var workplace = services.GetRequiredService<Workplace>();
        var provider = await workplace.TakeProviderAsync(purpose, cancellation).ConfigureAwait(false);
        var proposal = await workplace.EngineOver(provider).ProposeAsync(
            desired.Document,
            new PlanOptions { Force = request.Force },
            current is null ? null : HostState.Of(current.Document.State),
            cancellation).ConfigureAwait(false);
        Show(proposal, provider, request);
        return proposal.IsRefused ? ExitCode.Failure : proposal.IsEmpty ? ExitCode.Success : ExitCode.Changes;
    }

    private static void Show(Proposal proposal, LoadedProvider provider, PlanRequest request)
    {
        if (request.AsJson)
        {
            JsonOutput.Write(json => new PlanJson(json).Write(proposal, provider));
            return;
        }

        DiagnosticsOutput.Write(proposal.Diagnostics);
        if (!proposal.IsRefused)
            new PlanView(Pages.ForStandardOutput(), provider).Draw(proposal, request.Explain, request.Native);
    }
}

/// <summary>What is to be planned, and how it is shown.</summary>
/// <param name="Files">What is desired.</param>
/// <param name="Current">The file that describes the host; null: the host that is there.</param>
/// <param name="Force">Whether what belongs to others may be changed.</param>
internal sealed record PlanRequest(IReadOnlyList<string> Files, string? Current, bool Force)
{
    /// <summary>Whether each edge says why.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether operations are shown in full.</summary>
    public bool Native { get; init; }

    /// <summary>Whether it is for a program.</summary>
    public bool AsJson { get; init; }
}

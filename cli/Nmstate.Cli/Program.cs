using System.CommandLine;
using System.CommandLine.Invocation;
using Nmstate.Cli;
using Nmstate.Cli.Output;

ClosableTerminal.Install();
var parsed = NmstateCommand.Create().Parse(args);
if (parsed.Action is ParseErrorAction)
{
    foreach (var error in parsed.Errors)
        await Console.Error.WriteLineAsync($"nmstate: {error.Message}").ConfigureAwait(false);
    await Console.Error.WriteLineAsync("Try 'nmstate --help'.").ConfigureAwait(false);
    return ExitCode.Usage;
}

try
{
    // Signals are the business of the commands: an apply rolls back, all else may just die.
    return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }).ConfigureAwait(false);
}
catch (Exception e)
{
    await Console.Error.WriteLineAsync($"nmstate: {(NmstateCommand.IsVerbose(parsed) ? e : e.Message)}").ConfigureAwait(false);
    return ExitCode.Failure;
}

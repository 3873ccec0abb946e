namespace Nmstate.Testing;

/// <summary>A program that sets or inspects the stage of a test failed.</summary>
public sealed class IpCommandException(string command, int exitCode, string error)
    : Exception($"{command}: {error.Trim()} (exit code {exitCode})")
{
    public string Command { get; } = command;

    public int ExitCode { get; } = exitCode;
}

namespace Nmstate.Cli;

/// <summary>How the command ends: what scripts look at.</summary>
internal static class ExitCode
{
    /// <summary>Done; for a plan: nothing to do.</summary>
    public const int Success = 0;

    /// <summary>Refused or failed; the host is as before.</summary>
    public const int Failure = 1;

    /// <summary>A plan has changes.</summary>
    public const int Changes = 2;

    /// <summary>The host is neither as desired nor as before.</summary>
    public const int RollbackIncomplete = 3;

    /// <summary>The command line is wrong.</summary>
    /// <remarks>EX_USAGE, sysexits.h.</remarks>
    public const int Usage = 64;

    /// <summary>All of them, in the words of the manual.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> Meanings { get; } =
    [
        (Success, "Done. For 'plan': there is nothing to do."),
        (Failure, "Refused or failed: the host is as before."),
        (Changes, "A plan has changes."),
        (RollbackIncomplete, "The host is neither as desired nor as before; what is left is said."),
        (Usage, "The command line is wrong."),
    ];
}

using Nmstate.Testing;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;
using Xunit.Sdk;
using Xunit.v3;

// There is one network namespace, and every live test changes it.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace Nmstate.LiveProgram;

/// <summary>What xunit would generate, behind the entry into a private network namespace.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args)
    {
        if (!TriesWholeSystem)
            PrivateNamespace.Enter(args);
        return args.Any(argument => argument is "--server" or "--internal-msbuild-node")
            ? TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : ConsoleRunner.Run(args);
    }

#if WHOLE_GUEST
    /// <summary>In the guest it is the daemons of the whole system that are tried.</summary>
    private static bool TriesWholeSystem => Guest.IsHere;
#else
    private static bool TriesWholeSystem => false;
#endif
}

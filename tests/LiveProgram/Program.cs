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
#if WHOLE_GUEST
        // There the daemons of the whole system are what is tried.
        if (!Guest.IsHere)
#endif
            PrivateNamespace.Enter(args);
        return args.Any(argument => argument is "--server" or "--internal-msbuild-node")
            ? TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : ConsoleRunner.Run(args);
    }
}

using System.Runtime.InteropServices;

namespace Nmstate.Testing;

/// <summary>
/// Takes a test executable into network, mount and user namespaces of its own, so that no test can touch the machine's network.
/// </summary>
/// <remarks>
/// Network namespaces belong to threads and a .NET process has many before its Main runs: the whole process begins anew under unshare(1),
/// which also keeps its mounts to itself. Network tests want no privilege that way.
/// </remarks>
public static partial class PrivateNamespace
{
    /// <summary>Holds the network namespace that was left; set, the process never begins anew again.</summary>
    private const string Marker = "NMSTATE_LEFT_NAMESPACE";

    /// <summary>Why live tests cannot run here; null: they can. Each of them skips with these words.</summary>
    public static string? Unavailable { get; private set; }

    /// <summary>Call first in Main: returns inside the namespaces, with loopback up, or outside with <see cref="Unavailable"/> set.</summary>
    /// <param name="arguments">Arguments of Main, handed on.</param>
    /// <exception cref="InvalidOperationException">The namespaces are not what they should be; nothing was run.</exception>
    public static void Enter(string[] arguments)
    {
        if (Environment.GetEnvironmentVariable(Marker) is null)
        {
            Unavailable = WhyNot();
            if (Unavailable is not null)
                return;
            BeginAnew(arguments);
        }

        ThrowIfOutside();
        IpCommand.Run("ip", "link", "set", "lo", "up");
        if (!Guest.IsHere)
            HideResolverFile();
    }

    /// <summary>The machine's name servers are neither read nor written: an empty file stands before them, which no folder has.</summary>
    private static void HideResolverFile()
    {
        const string File = "/etc/resolv.conf";
        if (!System.IO.File.Exists(File))
            return;
        var empty = Path.GetTempFileName();
        IpCommand.Run("mount", "--bind", empty, File);
        System.IO.File.Delete(empty);
    }

    /// <summary>Proves from three sides that this is not the machine's network; a guest's is there to be changed.</summary>
    /// <exception cref="InvalidOperationException">It may be.</exception>
    public static void ThrowIfOutside()
    {
        if (Guest.IsHere)
            return;
        var here = NetworkNamespaceOf("self");
        if (Environment.GetEnvironmentVariable(Marker) is not { } left || here is null || here == left)
            throw Outside("the network namespace is the one the executable was started in");
        if (NetworkNamespaceOf("1") == here)
            throw Outside("the network namespace is that of process 1");
        if (!IsMappedToOneUser())
            throw Outside("the user namespace was not made by unshare");
    }

    /// <summary>Tries what is needed, so that a machine without it skips the live tests instead of failing them.</summary>
    private static string? WhyNot()
    {
        foreach (var (needed, arguments, package) in (IEnumerable<(string, string[], string)>)
            [("ip", ["-Version"], "iproute2"), ("unshare", ["--user", "--map-root-user", "--net", "--mount", "true"], "util-linux")])
            if (Refusal(needed, arguments) is { } refusal)
                return $"Live tests need '{needed}' (Debian package {package}) and a kernel that lets users make namespaces: {refusal}";
        return null;
    }

    /// <summary>Runs a program that changes nothing.</summary>
    private static string? Refusal(string program, string[] arguments)
    {
        try
        {
            using var process = IpCommand.Start(program, arguments);
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : error.Trim();
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IpCommandException)
        {
            return e.Message;
        }
    }

    private static void BeginAnew(string[] arguments)
    {
        var left = NetworkNamespaceOf("self") ?? throw Outside("/proc/self/ns/net cannot be read");

        // The runtime keeps a copy of the environment; what exec hands on is the C library's.
        if (SetEnvironmentVariable(Marker, left, overwrite: 1) != 0)
            throw Outside("the environment cannot be changed");
        // Nor does a runtime that is left that way take its socket for debuggers along.
        foreach (var socket in Directory.GetFiles(Path.GetTempPath(), $"dotnet-diagnostic-{Environment.ProcessId}-*"))
            File.Delete(socket);

        string?[] command = ["unshare", "--user", "--map-root-user", "--net", "--mount", .. OwnCommand(), .. arguments, null];
        _ = Execute("unshare", command);
        throw Outside($"unshare(1) cannot be run, error {Marshal.GetLastPInvokeError()}");
    }

    /// <summary>How this executable was started: by its own name, or by <c>dotnet</c>.</summary>
    private static string[] OwnCommand()
    {
        var executable = Environment.ProcessPath ?? throw Outside("the executable has no path");
        return Path.GetFileNameWithoutExtension(executable) == "dotnet"
            ? [executable, "exec", Environment.GetCommandLineArgs()[0]]
            : [executable];
    }

    /// <summary>Identity of a process' network namespace, such as <c>net:[4026531833]</c>; null where it is not to be seen.</summary>
    private static string? NetworkNamespaceOf(string process)
    {
        try
        {
            return new FileInfo($"/proc/{process}/ns/net").LinkTarget;
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>unshare maps the one user to root; the machine's own user namespace, and a container's, map ranges.</summary>
    private static bool IsMappedToOneUser()
    {
        var fields = File.ReadAllText("/proc/self/uid_map").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return fields is ["0", _, "1"];
    }

    private static InvalidOperationException Outside(string reason) =>
        new($"Live tests run in network namespaces of their own, and this process is in none: {reason}. They need unshare(1) of util-linux "
            + "and a kernel that lets users make namespaces (sysctl kernel.unprivileged_userns_clone, user.max_user_namespaces).");

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironmentVariable(string name, string value, int overwrite);

    [LibraryImport("libc", EntryPoint = "execvp", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Execute(string file, string?[] arguments);
}

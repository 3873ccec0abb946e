using Nmstate.Providers;

namespace Nmstate.Linux.Sysctl;

/// <summary>The kernel refused to read or write a setting under /proc/sys.</summary>
/// <remarks>ENOENT where the link or the protocol is absent, EROFS in most containers, EINVAL for a value out of range.</remarks>
internal sealed class SysctlException(string operation, string path, Errno errno)
    : ProviderException($"{operation} {path}: {errno.Name}, {errno.Description}")
{
    /// <summary>The system call: open, read or write.</summary>
    public string Operation { get; } = operation;

    public string Path { get; } = path;

    public Errno Errno { get; } = errno;
}

using System.Collections.Frozen;

namespace Nmstate.Linux;

/// <summary>An error number of the kernel, with its name and its usual meaning.</summary>
/// <param name="Number">The positive number; 0 is success.</param>
/// <remarks>asm-generic/errno-base.h and errno.h; the numbers of x86, ARM and RISC-V.</remarks>
internal readonly record struct Errno(int Number)
{
    public static readonly Errno None = new(0);
    public static readonly Errno EPERM = new(1);
    public static readonly Errno ENOENT = new(2);
    public static readonly Errno ESRCH = new(3);
    public static readonly Errno EINTR = new(4);
    public static readonly Errno EAGAIN = new(11);
    public static readonly Errno EACCES = new(13);
    public static readonly Errno EBUSY = new(16);
    public static readonly Errno EEXIST = new(17);
    public static readonly Errno ENODEV = new(19);
    public static readonly Errno EINVAL = new(22);
    public static readonly Errno EROFS = new(30);
    public static readonly Errno ERANGE = new(34);
    public static readonly Errno ELOOP = new(40);
    public static readonly Errno EMSGSIZE = new(90);
    public static readonly Errno ENOPROTOOPT = new(92);
    public static readonly Errno EOPNOTSUPP = new(95);
    public static readonly Errno EADDRNOTAVAIL = new(99);
    public static readonly Errno ENETDOWN = new(100);
    public static readonly Errno ENETUNREACH = new(101);
    public static readonly Errno ENOBUFS = new(105);
    public static readonly Errno ENOTCONN = new(107);
    public static readonly Errno EHOSTUNREACH = new(113);

    private static readonly FrozenDictionary<int, (string Name, string Description)> Table =
        new Dictionary<int, (string, string)>
        {
            [0] = ("OK", "success"),
            [1] = ("EPERM", "operation not permitted"),
            [2] = ("ENOENT", "no such entry"),
            [3] = ("ESRCH", "no such object"),
            [4] = ("EINTR", "interrupted"),
            [5] = ("EIO", "input/output error"),
            [6] = ("ENXIO", "no such device or address"),
            [7] = ("E2BIG", "list too long"),
            [9] = ("EBADF", "bad file descriptor"),
            [11] = ("EAGAIN", "try again"),
            [12] = ("ENOMEM", "out of memory"),
            [13] = ("EACCES", "permission denied"),
            [14] = ("EFAULT", "bad address"),
            [16] = ("EBUSY", "device or resource busy"),
            [17] = ("EEXIST", "exists already"),
            [19] = ("ENODEV", "no such device"),
            [20] = ("ENOTDIR", "not a directory"),
            [21] = ("EISDIR", "is a directory"),
            [22] = ("EINVAL", "invalid argument"),
            [23] = ("ENFILE", "too many open files in the system"),
            [24] = ("EMFILE", "too many open files"),
            [28] = ("ENOSPC", "no space left"),
            [30] = ("EROFS", "read-only file system"),
            [31] = ("EMLINK", "too many links"),
            [34] = ("ERANGE", "out of range"),
            [39] = ("ENOTEMPTY", "not empty"),
            [40] = ("ELOOP", "would form a loop"),
            [61] = ("ENODATA", "no data available"),
            [71] = ("EPROTO", "protocol error"),
            [74] = ("EBADMSG", "bad message"),
            [75] = ("EOVERFLOW", "value too large"),
            [90] = ("EMSGSIZE", "message too long"),
            [92] = ("ENOPROTOOPT", "option not available"),
            [93] = ("EPROTONOSUPPORT", "protocol not supported"),
            [95] = ("EOPNOTSUPP", "operation not supported"),
            [97] = ("EAFNOSUPPORT", "address family not supported"),
            [98] = ("EADDRINUSE", "address in use"),
            [99] = ("EADDRNOTAVAIL", "address not available"),
            [100] = ("ENETDOWN", "network is down"),
            [101] = ("ENETUNREACH", "network is unreachable"),
            [103] = ("ECONNABORTED", "connection aborted"),
            [105] = ("ENOBUFS", "no buffer space available"),
            [106] = ("EISCONN", "is connected already"),
            [107] = ("ENOTCONN", "not connected"),
            [110] = ("ETIMEDOUT", "timed out"),
            [111] = ("ECONNREFUSED", "connection refused"),
            [113] = ("EHOSTUNREACH", "no route to host"),
            [114] = ("EALREADY", "in progress already"),
            [115] = ("EINPROGRESS", "in progress now"),
        }.ToFrozenDictionary();

    /// <summary>The kernel's name, such as <c>EEXIST</c>; <c>E#</c> and the number for one that is not in the table.</summary>
    public string Name => Table.TryGetValue(Number, out var entry) ? entry.Name : $"E#{Number}";

    /// <summary>The usual meaning, in lower case and without a full stop.</summary>
    public string Description => Table.TryGetValue(Number, out var entry) ? entry.Description : $"error {Number}";

    public override string ToString() => Name;
}

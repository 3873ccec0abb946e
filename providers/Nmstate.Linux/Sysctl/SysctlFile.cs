using System.Globalization;
using System.Text;

namespace Nmstate.Linux.Sysctl;

/// <summary>A setting that is a number, as a file under /proc/sys. It is that of the network namespace of the calling thread.</summary>
/// <remarks>
/// Files, not the dotted notation of sysctl(8): names of links may hold dots. System calls, because the errno of a write is the answer,
/// and the base library's exceptions keep it only at times.
/// </remarks>
internal sealed class SysctlFile(string path)
{
    public string Path { get; } = path;

    /// <exception cref="SysctlException">There is no such setting, or it cannot be read.</exception>
    public int Read()
    {
        var file = Open(LibC.O_RDONLY);
        try
        {
            Span<byte> text = stackalloc byte[64];
            var length = (int)LibC.Read(file, text, text.Length);
            if (length < 0)
                throw Failure("read");
            return int.Parse(Encoding.ASCII.GetString(text[..length]).Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }
        finally
        {
            _ = LibC.Close(file);
        }
    }

    /// <summary>The setting; null where the kernel has none: the link is gone, IPv6 is not on it, or the kernel is too old.</summary>
    /// <exception cref="SysctlException">It is there but cannot be read.</exception>
    public int? TryRead()
    {
        try
        {
            return Read();
        }
        catch (SysctlException absent) when (absent.Errno == Errno.ENOENT)
        {
            return null;
        }
    }

    /// <exception cref="SysctlException">There is no such setting, or the kernel refused the value.</exception>
    public void Write(int value)
    {
        var file = Open(LibC.O_WRONLY);
        try
        {
            var text = Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture));
            if (LibC.Write(file, text, text.Length) < 0)
                throw Failure("write");
        }
        finally
        {
            _ = LibC.Close(file);
        }
    }

    private int Open(int flags)
    {
        var file = LibC.Open(Path, flags | LibC.O_CLOEXEC);
        return file >= 0 ? file : throw Failure("open");
    }

    private SysctlException Failure(string operation) => new(operation, Path, LibC.LastError);
}

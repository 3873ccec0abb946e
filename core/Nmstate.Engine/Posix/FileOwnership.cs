using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Nmstate.Engine.Posix;

/// <summary>Whose a file is and who may write it; of a symbolic link, the link's own.</summary>
/// <param name="Owner">The user's number.</param>
/// <param name="Mode">Type and permissions: <c>stx_mode</c>.</param>
/// <remarks>struct statx in linux/stat.h.</remarks>
internal readonly record struct FileOwnership(uint Owner, ushort Mode)
{
    private const int CurrentDirectory = -100;
    private const int NoFollow = 0x100;
    private const uint TypeModeAndOwner = 0x1 | 0x2 | 0x8;
    private const int TypeMask = 0xf000;
    private const int DirectoryType = 0x4000;
    private const int LinkType = 0xa000;
    private const int GroupAndOthersWrite = 0x12;

    /// <summary>Whether it is a directory.</summary>
    public bool IsDirectory => (Mode & TypeMask) == DirectoryType;

    /// <summary>Whether it is a symbolic link.</summary>
    public bool IsLink => (Mode & TypeMask) == LinkType;

    /// <summary>Whether somebody else than the owner may write it.</summary>
    public bool IsWritableByOthers => (Mode & GroupAndOthersWrite) != 0;

    /// <summary>Looks at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">It cannot be looked at.</exception>
    public static FileOwnership Of(string path)
    {
        Span<byte> result = stackalloc byte[256];
        if (SystemCalls.Statx(CurrentDirectory, path, NoFollow, TypeModeAndOwner, result) != 0)
            throw new IOException($"{path}: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}");
        return new(MemoryMarshal.Read<uint>(result[20..]), MemoryMarshal.Read<ushort>(result[28..]));
    }
}

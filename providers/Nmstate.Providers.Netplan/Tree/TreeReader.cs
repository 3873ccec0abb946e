using System.Text;
using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Tree;

/// <summary>Reads the files below a root.</summary>
internal static class TreeReader
{
    private const long LargestFile = 16 << 20;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All files that netplan would read below <paramref name="root"/>, which need not exist.</summary>
    /// <exception cref="NetplanFileException">A file is no text.</exception>
    /// <exception cref="ProviderException">A file cannot be read.</exception>
    public static async ValueTask<NetplanTree> ReadAsync(string root, CancellationToken cancellation)
    {
        List<NetplanFile> files = [];
        foreach (var folder in NetplanTree.Folders)
        {
            var directory = Path.Combine(root, folder);
            if (!Directory.Exists(directory))
                continue;
            foreach (var path in Directory.GetFiles(directory, "*.yaml").Where(p => !Path.GetFileName(p).StartsWith('.')).Order(StringComparer.Ordinal))
                files.Add(await ReadFileAsync(folder, path, cancellation).ConfigureAwait(false));
        }

        return NetplanTree.Of(files);
    }

    private static async ValueTask<NetplanFile> ReadFileAsync(string folder, string path, CancellationToken cancellation)
    {
        var name = Path.GetFileName(path);
        try
        {
            if (new FileInfo(path).Length > LargestFile)
                throw new NetplanFileException($"{folder}/{name}", 1, 1, $"more than {LargestFile >> 20} MiB");
            var bytes = await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false);
            return new NetplanFile(folder, name, Strict.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            throw new NetplanFileException($"{folder}/{name}", 1, 1, "not UTF-8", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProviderException($"{folder}/{name} cannot be read: {e.Message}", e);
        }
    }
}

using System.Text;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Merging;
using Nmstate.State.Reading;

namespace Nmstate.Cli.Input;

/// <summary>Reads the files of the command line.</summary>
internal static class StateFiles
{
    private const string StandardInput = "-";
    private const int LargestMebibytes = 256;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The documents of <paramref name="files"/> as one, and what is wrong with the files themselves.</summary>
    public static async Task<StateInput> ReadAsync(IReadOnlyList<string> files, CancellationToken cancellation)
    {
        List<Document> documents = [];
        List<Diagnostic> faults = [];
        if (files.Count(f => f == StandardInput) > 1)
            return new StateInput(Document.Of(new NetworkState()), [CommandLineDiagnostics.InputTwice.At(at: null)]);
        foreach (var file in files)
        {
            var read = await ReadTextAsync(file, cancellation).ConfigureAwait(false);
            if (read.Text is { } text)
                documents.Add(StateReader.Read(text));
            else
                faults.Add(read.Fault!);
        }

        var document = documents.Count > 0 ? Documents.Merge(documents) : Document.Of(new NetworkState());
        return new StateInput(document, faults.ToEquatableList());
    }

    private static async Task<FileText> ReadTextAsync(string file, CancellationToken cancellation)
    {
        if (Directory.Exists(file))
            return new FileText(Fault: CommandLineDiagnostics.FileIsDirectory.At(at: null, file));
        try
        {
            var stream = file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            await using (stream.ConfigureAwait(false))
                return await DecodeAsync(file, stream, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FileText(Fault: CommandLineDiagnostics.FileMissing.At(at: null, file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileText(Fault: CommandLineDiagnostics.FileUnreadable.At(at: null, file, e.Message));
        }
    }

    private static async Task<FileText> DecodeAsync(string file, Stream stream, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, LargestMebibytes << 20) : 0);
        var buffer = new byte[1 << 16];
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > LargestMebibytes << 20)
                return new FileText(Fault: CommandLineDiagnostics.FileTooLarge.At(at: null, file, LargestMebibytes));
        }

        var source = new SourceText(file, bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
        try
        {
            _ = Strict.GetCharCount(source.Utf8.Span);
            return new FileText(source);
        }
        catch (DecoderFallbackException e)
        {
            var place = new SourceSpan(source, Encoding.UTF8.GetCharCount(source.Utf8.Span[..e.Index]), 1);
            return new FileText(Fault: CommandLineDiagnostics.NotUtf8.At(place, file, e.Index));
        }
    }

    /// <summary>What is in a file, or why that could not be read. A task of a class is compiled ahead of time, one of a tuple is not.</summary>
    private sealed record FileText(SourceText? Text = null, Diagnostic? Fault = null);
}

/// <summary>What the command line's files say.</summary>
/// <param name="Document">Those that could be read, merged.</param>
/// <param name="Faults">Why others could not: what is missing from the document is then unknown, and nothing can be planned from it.</param>
internal sealed record StateInput(Document Document, EquatableList<Diagnostic> Faults)
{
    /// <summary>All that there is to tell about the files and what is in them.</summary>
    public EquatableList<Diagnostic> Diagnostics => [.. Faults, .. Document.Diagnostics];
}

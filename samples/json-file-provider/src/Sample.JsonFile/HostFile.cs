using Nmstate.Planning.Hosts;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Writing;

namespace Sample.JsonFile;

/// <summary>The file that is the host. Where there is none, there is a host without anything.</summary>
internal sealed class HostFile(string path)
{
    public string Path { get; } = path;

    /// <summary>The text of the file; null: there is none.</summary>
    public async ValueTask<string?> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllTextAsync(Path, cancellation).ConfigureAwait(false);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ProviderException($"read {Path}: {fault.Message}", fault);
        }
    }

    /// <summary>Puts the text in place of what there is, at once; null: there is to be no file.</summary>
    public async ValueTask WriteAsync(string? text, CancellationToken cancellation)
    {
        try
        {
            if (text is null)
            {
                File.Delete(Path);
                return;
            }

            var aside = Path + ".new";
            await File.WriteAllTextAsync(aside, text, cancellation).ConfigureAwait(false);
            File.Move(aside, Path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ProviderException($"write {Path}: {fault.Message}", fault);
        }
    }

    /// <summary>What a text says.</summary>
    /// <exception cref="ProviderException">It is not a state.</exception>
    public static NetworkState StateOf(string? text)
    {
        var document = StateReader.Read(new SourceText("the host's file", text ?? "{}"));
        var errors = document.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        return errors.Count == 0 ? document.State : throw new ProviderException(string.Concat(errors.Select(DiagnosticText.Render)));
    }

    /// <summary>The text that says this, and has <paramref name="ignored"/> as they were.</summary>
    public static string TextOf(HostNetwork network, IEnumerable<Interface> ignored)
    {
        var state = network.ToState();
        return StateWriter.ToJson(state with { Interfaces = (state.Interfaces ?? []).Concat(ignored).ToEquatableList() });
    }
}

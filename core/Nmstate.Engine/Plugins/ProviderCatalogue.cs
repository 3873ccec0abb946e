using Microsoft.Extensions.Logging;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Engine.Plugins;

/// <summary>The providers of this machine: a folder each, in the directories of a search path.</summary>
public sealed class ProviderCatalogue
{
    private static readonly EnumerationOptions WhatCanBeSeen = new() { IgnoreInaccessible = true };

    private readonly SearchPath _path;
    private readonly ProviderLoader _loader;

    /// <summary>The providers in <paramref name="path"/>; they get loggers and the time from here.</summary>
    public ProviderCatalogue(SearchPath path, ILoggerFactory loggers, TimeProvider time)
        => (_path, _loader) = (path, new ProviderLoader(new ProviderConstruction(loggers, time)));

    /// <summary>Loads the provider of this name, and no other.</summary>
    /// <param name="name">The name.</param>
    /// <param name="settings">What it is told; null: nothing.</param>
    /// <exception cref="ProviderLoadException">There is none, or the first that there is cannot be loaded: the next is not tried instead.</exception>
    public LoadedProvider Load(string name, ProviderSettings? settings = null)
    {
        if (!ProviderName.TryParse(name, out var parsed))
            throw new ProviderLoadException(EngineDiagnostics.BadProviderName.At(at: null, name));
        var found = _path.Directories.FirstOrDefault(d => Directory.Exists(FolderOf(d, parsed.Value)));
        if (found is null)
            throw new ProviderLoadException(Missing(name));
        return _loader.Load(parsed.Value, FolderOf(found, parsed.Value), found.IsTrusted, settings ?? ProviderSettings.None);
    }

    /// <summary>Loads every provider that is there, in the order of the search path, then of their names.</summary>
    public EquatableList<CatalogueEntry> List()
    {
        HashSet<ProviderName> seen = [];
        return Folders().Select(f => seen.Add(f.Name) ? Load(f.Name, f.Directory) : Shadowed(f.Name, f.Directory)).ToEquatableList();
    }

    private IEnumerable<(ProviderName Name, SearchDirectory Directory)> Folders()
        => from directory in _path.Directories
           where Directory.Exists(directory.Path)
           from folder in Directory.GetDirectories(directory.Path, "*", WhatCanBeSeen).Order(StringComparer.Ordinal)
           let name = ProviderName.TryParse(Path.GetFileName(folder), out var parsed) ? parsed : null
           where name is not null
           select (name.Value, directory);

    private CatalogueEntry Load(ProviderName name, SearchDirectory directory)
    {
        var folder = FolderOf(directory, name);
        try
        {
            return new(name.Text, folder, _loader.Load(name, folder, directory.IsTrusted, ProviderSettings.None), Problem: null, IsShadowed: false);
        }
        catch (ProviderLoadException e)
        {
            return new(name.Text, folder, Provider: null, e.Diagnostic, IsShadowed: false);
        }
    }

    private static CatalogueEntry Shadowed(ProviderName name, SearchDirectory directory)
        => new(name.Text, FolderOf(directory, name), Provider: null, Problem: null, IsShadowed: true);

    private Diagnostic Missing(string name)
    {
        var known = Folders().Select(f => f.Name.Text).Distinct().ToList();
        var hint = NearestName.Hint(name, known)
            ?? (known.Count > 0 ? $"There are: {string.Join(", ", known)}." : $"Looked in: {string.Join(", ", _path.Directories.Select(d => d.Path))}.");
        return EngineDiagnostics.ProviderMissing.At(at: null, name, hint);
    }

    private static string FolderOf(SearchDirectory directory, ProviderName name) => Path.Combine(directory.Path, name.Text);
}

/// <summary>A folder of the search path.</summary>
/// <param name="Name">The name of the folder, which is the provider's.</param>
/// <param name="Folder">Where it is.</param>
/// <param name="Provider">The provider, if it could be loaded.</param>
/// <param name="Problem">Why it could not be loaded.</param>
/// <param name="IsShadowed">Whether a folder of the same name comes before it.</param>
public sealed record CatalogueEntry(string Name, string Folder, LoadedProvider? Provider, Diagnostic? Problem, bool IsShadowed);

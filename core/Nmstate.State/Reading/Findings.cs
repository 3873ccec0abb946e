using Nmstate.State.Diagnostics;

namespace Nmstate.State.Reading;

/// <summary>What is found wrong with documents: as much of it as anybody reads, and of the rest the count.</summary>
internal sealed class Findings
{
    private readonly List<SourceText> _sources;
    private readonly List<Diagnostic> _told;
    private int _untold;

    /// <summary>Nothing yet, with <paramref name="source"/>.</summary>
    public Findings(SourceText source)
        => (_sources, _told) = ([source], []);

    /// <summary>What was found with each of several documents, in this order.</summary>
    public Findings(IReadOnlyList<Findings> parts)
    {
        _sources = [.. parts.SelectMany(p => p._sources)];
        _told = [.. parts.SelectMany(p => p._told)];
        _untold = parts.Sum(p => p._untold);
    }

    /// <summary>Whether there is more than is told.</summary>
    public bool AreTooMany => _untold > 0;

    /// <summary>How much was found so far, to come back to.</summary>
    public (int Told, int Untold) Mark => (_told.Count, _untold);

    /// <summary>Forgets what was found since, and says whether that was anything.</summary>
    public bool Forget((int Told, int Untold) since)
    {
        var found = Mark != since;
        _told.RemoveRange(since.Told, _told.Count - since.Told);
        _untold = since.Untold;
        return found;
    }

    public void Add(Diagnostic diagnostic) => Add(() => diagnostic);

    /// <summary>Beyond the limit a diagnostic is only counted: to look for what was meant takes longer than to read.</summary>
    public void Add(Func<Diagnostic> diagnostic)
    {
        if (_told.Count < ReadingLimits.Diagnostics)
            _told.Add(diagnostic());
        else
            _untold++;
    }

    /// <summary>
    /// This and <paramref name="more"/>, in the order of the texts. No more is asked for than can be told: to look for what was meant a
    /// million times takes minutes.
    /// </summary>
    public EquatableList<Diagnostic> With(IEnumerable<Diagnostic> more)
    {
        Findings all = new([this]);
        foreach (var diagnostic in more)
        {
            all.Add(diagnostic);
            if (all.AreTooMany)
                break;
        }

        var ordered = all._told.OrderBy(d => d.At is { } at ? _sources.IndexOf(at.Source) : int.MaxValue).ThenBy(d => d.At?.Start ?? 0);
        return [.. ordered, .. all.AreTooMany ? [ReadingDiagnostics.TooManyErrors.At(at: null, all._untold)] : Array.Empty<Diagnostic>()];
    }
}

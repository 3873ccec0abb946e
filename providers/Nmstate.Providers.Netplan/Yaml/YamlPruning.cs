namespace Nmstate.Providers.Netplan.Yaml;

/// <summary>
/// Takes entries and items out of a text, and leaves every other character as it is. A collection that loses all it held goes too,
/// since netplan refuses a key without a value; comments stay.
/// </summary>
/// <param name="file">The file's name, for faults.</param>
/// <param name="text">The text.</param>
/// <param name="root">What the text says.</param>
internal sealed class YamlPruning(string file, string text, YamlCollection root)
{
    private readonly HashSet<YamlChild> _marked = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<YamlNode> _kept = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<YamlChild> _gone = new(ReferenceEqualityComparer.Instance);
    private readonly List<(TextRange Range, string Replacement)> _edits = [];
    private readonly YamlLayout _layout = new(file, text, root);

    /// <summary>Whether there is anything to take out.</summary>
    public bool IsEmpty => _marked.Count == 0;

    /// <summary>Takes out what <paramref name="parent"/> holds at one place.</summary>
    public void Remove(YamlCollection parent, YamlChild child)
    {
        if (child.IsAlias(parent) && child.Key is null)
            throw _layout.Fault(parent.Range.Start, "a list has an alias among its items: change this by hand");
        _marked.Add(child);
    }

    /// <summary>Keeps a mapping although it may lose all its keys: it becomes an empty one.</summary>
    public void Keep(YamlMapping mapping) => _kept.Add(mapping);

    /// <summary>The text without what is taken out.</summary>
    /// <exception cref="NetplanFileException">It stands where it cannot be taken out without touching something else.</exception>
    public string Apply()
    {
        Collect(root);
        Prune(root);
        var result = text;
        foreach (var (range, replacement) in _edits.OrderByDescending(e => e.Range.Start))
            result = string.Concat(result.AsSpan(0, range.Start), replacement, result.AsSpan(range.End));
        return result;
    }

    /// <summary>Finds out what goes, from the inside out; whether all of <paramref name="collection"/> does.</summary>
    private bool Collect(YamlCollection collection)
    {
        foreach (var child in collection.Children)
            if (_marked.Contains(child) || (child.Value is YamlCollection inner && !child.IsAlias(collection) && Collect(inner)))
                _gone.Add(child);
        return collection.Children.Count > 0 && !_kept.Contains(collection) && collection.Children.All(_gone.Contains);
    }

    private void Prune(YamlCollection collection)
    {
        if (collection.IsFlow)
            PruneFlow(collection);
        foreach (var child in collection.Children.Where(c => !c.IsAlias(collection)))
        {
            if (_gone.Contains(child))
            {
                if (!collection.IsFlow)
                    _edits.Add(_layout.Lines(child));
            }
            else if (child.Value is YamlMapping { Children.Count: > 0 } kept && _kept.Contains(kept) && kept.Children.All(_gone.Contains))
            {
                _edits.Add(_layout.Emptied(child));
            }
            else if (child.Value is YamlCollection inner)
            {
                Prune(inner);
            }
        }

        foreach (var alias in collection.Children.Where(c => c.IsAlias(collection) && _gone.Contains(c) && !collection.IsFlow))
            _edits.Add(_layout.Lines(alias));
    }

    /// <summary>Within brackets what goes takes the comma behind it along, at the end the one before it.</summary>
    private void PruneFlow(YamlCollection collection)
    {
        var children = collection.Children;
        for (var first = 0; first < children.Count; first++)
        {
            if (!_gone.Contains(children[first]))
                continue;
            var next = first + 1;
            while (next < children.Count && _gone.Contains(children[next]))
                next++;
            var start = next < children.Count || first == 0 ? YamlLayout.StartOf(children[first]) : _layout.EndOf(children[first - 1], collection);
            var end = next < children.Count ? YamlLayout.StartOf(children[next]) : _layout.EndOf(children[next - 1], collection);
            _edits.Add(_layout.WithoutComments(new TextRange(start, end)));
            first = next - 1;
        }
    }
}

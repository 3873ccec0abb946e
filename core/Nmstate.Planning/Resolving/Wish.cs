using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Merging;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Resolving;

/// <summary>What is wanted of one interface: what its entry mentions, and what follows from others; each with its reason.</summary>
internal sealed class Wish(string name, InterfaceType type, SourceNode? source)
{
    private readonly Dictionary<string, Reason> _reasons = new(StringComparer.Ordinal);

    private string? _storedController;

    public string Name { get; } = name;

    /// <summary>The type that it has, or will have.</summary>
    public InterfaceType Type { get; set; } = type;

    /// <summary>Its entry in the document; null: nobody mentioned it.</summary>
    public SourceNode? Source { get; } = source;

    /// <summary>What is mentioned; null: it stays as it is.</summary>
    public Interface Mentioned { get; private set; } = new() { Name = name, Type = type };

    /// <summary>The port list that is mentioned, if one is.</summary>
    public EquatableList<string>? PortNames => Type.Kind.PortNames?.Invoke(Mentioned);

    /// <summary>The interface that it is wanted to stand on, if one is mentioned.</summary>
    public string? BaseName => Type.Kind.Base?.Invoke(Mentioned);

    /// <summary>The controller that it is asked to have; null: none is, and the one that it had, or that is stored, may go.</summary>
    public string? AskedController => Mentioned.Controller == _storedController ? null : Mentioned.Controller;

    /// <summary>The controller whose port list names it.</summary>
    public string? ListedBy { get; set; }

    /// <summary>Whether the interface is to go.</summary>
    public bool Absent => Mentioned.State == InterfaceState.Absent;

    /// <summary>Mentions more, for a reason of its own; the reason of the property at <paramref name="path"/>.</summary>
    public void Add(string path, Interface mentioned, Reason reason)
    {
        Mentioned = mentioned;
        _reasons[path] = reason;
    }

    /// <summary>Takes what its entry mentions.</summary>
    public void Take(Interface entry) => Mentioned = entry with { Name = Name, Type = Type };

    /// <summary>Mentions also what is stored of it, where nothing else is mentioned.</summary>
    public void Recall(Interface stored)
    {
        var reason = new Reason(Origin.Derived, Why("name").At, "it is stored so");
        foreach (var property in Interface.Schema.Properties.Where(p => p.Get(Mentioned) is null && p.Get(stored) is not null))
            _reasons[property.Name] = reason;
        _storedController = Mentioned.Controller is null ? stored.Controller : null;
        // Addresses that are mentioned turn their family on, as they do for what runs.
        if (Mentioned.Ipv4 is { Enabled: null, Address.Count: > 0 })
            stored = stored with { Ipv4 = stored.Ipv4! with { Enabled = null } };
        if (Mentioned.Ipv6 is { Enabled: null, Address.Count: > 0 })
            stored = stored with { Ipv6 = stored.Ipv6! with { Enabled = null } };
        Mentioned = Overlay.Of(Interface.Schema, stored, Mentioned) with { Type = Type };
    }

    /// <summary>Why <paramref name="address"/> is, or is not, among those at <paramref name="path"/>: its own line, else that of the list.</summary>
    public Reason WhyAddress(string path, InterfaceAddress address)
    {
        var listed = (path == "ipv4.address" ? Mentioned.Ipv4?.Address : Mentioned.Ipv6?.Address) ?? [];
        if (Source?.Find(path)?.Items is { } items && items.Count == listed.Count)
            for (var i = 0; i < listed.Count; i++)
                if (InterfaceAddress.Schema.Equals(listed[i], address))
                    return Reason.Document(items[i].Span);
        return Why(path);
    }

    /// <summary>Why the property at <paramref name="path"/> is as it is wanted.</summary>
    public Reason Why(string path)
    {
        for (var rest = path; ; rest = rest[..rest.LastIndexOf('.')])
        {
            if (_reasons.TryGetValue(rest, out var reason))
                return reason;
            if (Source?.Find(rest) is { } node)
                return Reason.Document(node.Span);
            if (!rest.Contains('.', StringComparison.Ordinal))
                break;
        }

        return Source is not null ? Reason.Document(Source.Span) : _reasons.Values.FirstOrDefault() ?? Reason.Document(null);
    }
}

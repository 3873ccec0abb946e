using System.Collections.Immutable;

namespace Nmstate.Providers;

/// <summary>
/// What a provider can realise of the schema, path by path: <c>interfaces[linux-bridge].bridge.options.mac-ageing-time</c>,
/// <c>interfaces[*].mtu</c>, <c>routes.config[].metric</c>. It starts from none: a property that is new in the schema is refused until
/// the provider says otherwise.
/// </summary>
public sealed class Capabilities
{
    private readonly ImmutableDictionary<string, Capability> _byPath;

    private Capabilities(ImmutableDictionary<string, Capability> byPath) => _byPath = byPath;

    /// <summary>The table of a provider that can do nothing.</summary>
    public static Capabilities None { get; } = new(ImmutableDictionary.Create<string, Capability>(StringComparer.Ordinal));

    /// <summary>The answers, by path.</summary>
    public IReadOnlyDictionary<string, Capability> ByPath => _byPath;

    /// <summary>This, with <paramref name="paths"/> realised whatever their value.</summary>
    public Capabilities Supports(params string[] paths) => With(paths, new Capability(null, null));

    /// <summary>This, with <paramref name="paths"/> refused.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="because">Why, for the user who asked for it.</param>
    /// <param name="hint">What to do instead.</param>
    /// <param name="unless">The one value that is realised all the same, such as false.</param>
    /// <param name="only">The one value that is refused, where all others are realised.</param>
    public Capabilities Refuses(string[] paths, string because, string? hint = null, object? unless = null, object? only = null)
        => With(paths, new Capability(because, hint, unless, only));

    /// <summary>The answer for a property of an interface of some type, or of a route; null: the provider has none, which is a refusal.</summary>
    /// <param name="path">The exact path, such as <c>interfaces[veth].mtu</c>.</param>
    /// <remarks>A refusal of a section, such as <c>interfaces[*].ethtool</c>, is one of all that is in it and has no answer of its own.</remarks>
    public Capability? Find(string path)
    {
        var answer = _byPath.GetValueOrDefault(path) ?? _byPath.GetValueOrDefault(ForAnyType(path));
        for (var section = Above(path); answer is null && section is not null; section = Above(section))
            answer = (_byPath.GetValueOrDefault(section) ?? _byPath.GetValueOrDefault(ForAnyType(section))) is { IsOfAllValues: true } refusal ? refusal : null;
        return answer;
    }

    /// <summary>The section that <paramref name="path"/> is in.</summary>
    private static string? Above(string path)
        => path.LastIndexOfAny(['.', '[']) is var end and > 0 ? path[..end] : null;

    private static string ForAnyType(string path)
    {
        var (open, close) = (path.IndexOf('[', StringComparison.Ordinal), path.IndexOf(']', StringComparison.Ordinal));
        return open < 0 || close < open ? path : $"{path[..open]}[*]{path[(close + 1)..]}";
    }

    private Capabilities With(string[] paths, Capability capability)
        => new(_byPath.SetItems(paths.Select(p => KeyValuePair.Create(p, capability))));
}

/// <summary>Whether a provider can realise a property.</summary>
/// <param name="Refusal">Why not; null: it can.</param>
/// <param name="Hint">What to do instead.</param>
/// <param name="Unless">The value that it realises although it refuses others.</param>
/// <param name="Only">The value that it refuses although it realises others.</param>
public sealed record Capability(string? Refusal, string? Hint, object? Unless = null, object? Only = null)
{
    /// <summary>Whether it is a refusal, whatever the value.</summary>
    internal bool IsOfAllValues => Refusal is not null && Unless is null && Only is null;

    /// <summary>Whether the provider can realise the property with this value.</summary>
    public bool Allows(object value) => Refusal is null || (Unless is not null && Equals(Unless, value)) || (Only is not null && !Equals(Only, value));
}

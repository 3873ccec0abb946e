using System.Collections.Frozen;
using Nmstate.State;

namespace Nmstate.NetworkManager.DBus;

/// <summary>All objects of the daemon at one moment.</summary>
internal sealed class DaemonObjects
{
    private const string Prefix = "org.freedesktop.NetworkManager";

    private readonly FrozenDictionary<string, FrozenDictionary<string, Row>> _objects;

    private DaemonObjects(FrozenDictionary<string, FrozenDictionary<string, Row>> objects) => _objects = objects;

    /// <summary>The properties of the daemon itself.</summary>
    public Row Daemon => With("").Select(o => o.Properties).FirstOrDefault() ?? Row.Empty;

    /// <summary>The objects that have an interface, its name without the service's prefix: <c>Device</c>.</summary>
    public IEnumerable<(string Path, Row Properties)> With(string @interface)
        => from o in _objects
           where o.Value.ContainsKey(@interface)
           orderby o.Key.Length, o.Key
           select (o.Key, o.Value[@interface]);

    /// <summary>Whether an object has an interface.</summary>
    public bool Has(string path, string @interface) => _objects.TryGetValue(path, out var found) && found.ContainsKey(@interface);

    public static DaemonObjects FromWire(EquatableList<object> objects)
        => new(objects.Cast<Entry>().ToFrozenDictionary(o => (string)o.Key, o => Interfaces((EquatableList<object>)o.Value), StringComparer.Ordinal));

    private static FrozenDictionary<string, Row> Interfaces(EquatableList<object> interfaces)
        => interfaces.Cast<Entry>()
            .Where(i => ((string)i.Key).StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(i => ((string)i.Key)[Prefix.Length..].TrimStart('.'), i => Row.FromWire((EquatableList<object>)i.Value), StringComparer.Ordinal);
}

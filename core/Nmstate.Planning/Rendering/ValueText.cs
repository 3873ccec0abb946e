using System.Collections;
using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Rendering;

/// <summary>Values in words, as plans show them.</summary>
public static class ValueText
{
    /// <summary><paramref name="value"/>, of the shape <paramref name="schema"/>; null is nothing.</summary>
    public static string Of(ValueSchema schema, object? value) => value switch
    {
        null => "(none)",
        "" => "(none)",
        _ when schema is ListSchema list => ((IEnumerable)value).Cast<object>().Select(item => Of(list.Item, item)).ToList() is { Count: > 0 } items
            ? string.Join(", ", items)
            : "(none)",
        _ => schema is ScalarSchema scalar ? scalar.Write(value) : value.ToString()!,
    };

    /// <summary>An item of a collection.</summary>
    public static string Of(object? item) => item switch
    {
        InterfaceAddress address => address.Text,
        Route route => RouteText.Of(route),
        null or "" => "(none)",
        bool flag => flag ? "true" : "false",
        IEnumerable<NameServer> servers => servers.Any() ? string.Join(", ", servers) : "(none)",
        IEnumerable<string> texts => texts.Any() ? string.Join(", ", texts) : "(none)",
        InterfaceState state => state.ToString().ToLowerInvariant(),
        _ => item.ToString()!,
    };
}

/// <summary>A route in one line, as ip(8) writes it.</summary>
public static class RouteText
{
    /// <summary><paramref name="route"/>, with its table where it is not the main one, and its metric and weight where it has them.</summary>
    public static string Of(Route route)
    {
        var text = route.Destination is { IsDefault: false } network ? network.ToString() : "default";
        if (route.NextHopAddress is { } gateway)
            text += $" via {gateway}";
        if (route.NextHopInterface is { Length: > 0 } name)
            text += $" dev {name}";
        if (route.TableId is not (null or 0 or Route.MainTable))
            text += $" table {route.TableId}";
        if (route.Metric is > 0 && !(route.Destination?.Family == IpFamily.V6 && route.Metric == 1024))
            text += $" metric {route.Metric}";
        if (route.Weight is { } weight)
            text += $" weight {weight}";
        return text;
    }
}

using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Diffing;

/// <summary>A single value that differs.</summary>
internal readonly record struct ValueDifference(string Path, PropertySchema Property, object? From, object To);

/// <summary>An address that differs.</summary>
internal readonly record struct AddressDifference(string Path, InterfaceAddress? From, InterfaceAddress? To);

/// <summary>All that differs between two interfaces of one name, in the order of the schema. What is unknown afterwards does not differ.</summary>
internal sealed record InterfaceDifference(IReadOnlyList<ValueDifference> Values, IReadOnlyList<AddressDifference> Addresses)
{
    public bool IsEmpty => Values.Count == 0 && Addresses.Count == 0;

    /// <summary>What makes <paramref name="from"/> into <paramref name="to"/>; null: there was no interface, so all that is known differs.</summary>
    public static InterfaceDifference Of(Interface? from, Interface to)
    {
        if (ReferenceEquals(from, to))
            return new([], []);
        var values = new List<ValueDifference>();
        var addresses = new List<AddressDifference>();
        Walk(Interface.Schema, "", from, to, values, addresses);
        return new(values, addresses);
    }

    private static void Walk(MappingSchema schema, string prefix, object? from, object to, List<ValueDifference> values, List<AddressDifference> addresses)
    {
        foreach (var property in schema.Properties)
        {
            if (property.Kind == PropertyKind.Status || property.Get(to) is not { } wanted || IsName(property))
                continue;
            var path = prefix + property.Name;
            var present = from is null ? null : property.Get(from);
            if (ReferenceEquals(present, wanted))
                continue;
            if (property.Value is MappingSchema inner)
                Walk(inner, path + ".", present, wanted, values, addresses);
            else if (wanted is EquatableList<InterfaceAddress> list)
                Compare(path, (EquatableList<InterfaceAddress>?)present ?? [], list, addresses);
            else if (!property.Same(present, wanted) && !IsSameType(present, wanted))
                values.Add(new(path, property, present, wanted));
        }
    }

    private static void Compare(string path, EquatableList<InterfaceAddress> from, EquatableList<InterfaceAddress> to, List<AddressDifference> addresses)
    {
        if (from.Equals(to))
            return;
        var (before, after) = (from.ToHashSet(InterfaceAddress.Schema), to.ToHashSet(InterfaceAddress.Schema));
        addresses.AddRange(from.Where(a => !after.Contains(a)).Select(a => new AddressDifference(path, a, null)));
        addresses.AddRange(to.Where(a => !before.Contains(a)).Select(a => new AddressDifference(path, null, a)));
    }

    /// <summary>The name of an interface, and that of a port, say which object this is; they are not part of its state.</summary>
    private static bool IsName(PropertySchema property) => property is { Kind: PropertyKind.Identity, Name: "name" };

    private static bool IsSameType(object? from, object to)
        => to is InterfaceType after && from is InterfaceType before && before.Kind.Family == after.Kind.Family;
}

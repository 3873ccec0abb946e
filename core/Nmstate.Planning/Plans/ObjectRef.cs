namespace Nmstate.Planning.Plans;

/// <summary>What kind of thing a change is about.</summary>
public enum ObjectKind
{
    /// <summary>An interface: its link, addresses and membership.</summary>
    Interface,

    /// <summary>The static routes over one interface.</summary>
    Routes,

    /// <summary>The static name servers and search domains; there is one of it.</summary>
    Dns,
}

/// <summary>The name of a thing that a plan changes; also the name of its one change.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">The interface's name; empty where there is only one of the kind.</param>
public sealed record ObjectRef(ObjectKind Kind, string Name) : IComparable<ObjectRef>
{
    /// <summary>The interface of this name.</summary>
    public static ObjectRef Interface(string name) => new(ObjectKind.Interface, name);

    /// <summary>The static routes over the interface of this name.</summary>
    public static ObjectRef Routes(string name) => new(ObjectKind.Routes, name);

    /// <summary>The static name servers and search domains.</summary>
    public static ObjectRef Dns { get; } = new(ObjectKind.Dns, "");

    /// <inheritdoc/>
    public int CompareTo(ObjectRef? other) => other is null ? 1 : Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Name, other.Name);

    /// <summary>The reference as plans write it: <c>interface/bond0</c>.</summary>
    public override string ToString() => Name.Length == 0 ? Word : $"{Word}/{Name}";

    private string Word => Kind.ToString().ToLowerInvariant();
}

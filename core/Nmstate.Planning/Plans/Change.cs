using Nmstate.Planning.Hosts;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Plans;

/// <summary>Which of a host's two states a difference is in.</summary>
[Flags]
public enum Scope
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>What the kernel has now.</summary>
    Running = 1,

    /// <summary>What survives a reboot.</summary>
    Stored = 2,

    /// <summary>Both.</summary>
    Both = Running | Stored,
}

/// <summary>What becomes of an object as a whole.</summary>
public enum ChangeKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It was not there.</summary>
    Create,

    /// <summary>It stays, with differences.</summary>
    Modify,

    /// <summary>It goes, and one of the same name with another identity comes.</summary>
    Replace,

    /// <summary>It goes.</summary>
    Delete,

    /// <summary>It runs without being stored, and is stored from now on.</summary>
    Adopt,
}

/// <summary>Who asked for a difference.</summary>
public enum Origin
{
    /// <summary>A line of the document.</summary>
    Document,

    /// <summary>It follows from another difference.</summary>
    Derived,
}

/// <summary>What a change does to the traffic of its object.</summary>
public enum Impact
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Carried out without interrupting what stays.</summary>
    InPlace,

    /// <summary>Interrupted for a moment.</summary>
    Bounce,

    /// <summary>Made anew.</summary>
    Recreate,

    /// <summary>Gone.</summary>
    Lost,
}

/// <summary>The net difference of one object: what a person reads, and what verification checks.</summary>
public sealed record Change
{
    /// <summary>The object, which is also the change's id.</summary>
    public required ObjectRef Object { get; init; }

    /// <summary>What becomes of it in the kernel.</summary>
    public ChangeKind Running { get; init; }

    /// <summary>What becomes of it in what survives a reboot.</summary>
    public ChangeKind Stored { get; init; }

    /// <summary>The differences in single values.</summary>
    public EquatableList<PropertyChange> Properties { get; init; } = [];

    /// <summary>The differences in collections: addresses, routes.</summary>
    public EquatableList<ItemChange> Items { get; init; } = [];

    /// <summary>Why, where it is not the document that says so.</summary>
    public EquatableList<Reason> Reasons { get; init; } = [];

    /// <summary>What it does to traffic.</summary>
    public Impact Impact { get; init; }

    /// <summary>Whether the connection of whoever asks goes over this object.</summary>
    public bool OnManagementPath { get; init; }
}

/// <summary>A value that changes.</summary>
/// <param name="Path">The property, from its object: <c>bridge.options.mac-ageing-time</c>.</param>
/// <param name="Scope">Where it differs.</param>
/// <param name="From">The value of before; null: none, or unknown.</param>
/// <param name="To">The value of afterwards.</param>
/// <param name="Property">Its declaration.</param>
/// <param name="Why">Who asked for it.</param>
public sealed record PropertyChange(string Path, Scope Scope, object? From, object To, PropertySchema Property, Reason Why);

/// <summary>What becomes of an item.</summary>
public enum ItemOperation
{
    /// <summary>It comes.</summary>
    Add,

    /// <summary>It goes.</summary>
    Remove,

    /// <summary>Another takes its place at once.</summary>
    Replace,
}

/// <summary>An item of a collection that changes.</summary>
/// <param name="Path">The collection, from its object: <c>ipv4.address</c>.</param>
/// <param name="Operation">What becomes of it.</param>
/// <param name="Scope">Where it differs.</param>
/// <param name="From">The item of before.</param>
/// <param name="To">The item of afterwards.</param>
/// <param name="Why">Who asked for it.</param>
public sealed record ItemChange(string Path, ItemOperation Operation, Scope Scope, object? From, object? To, Reason Why);

/// <summary>Who asked for a difference, and where.</summary>
/// <param name="Origin">A line of the document, or another difference.</param>
/// <param name="At">The line.</param>
/// <param name="Text">In words, where it is not the document that says so: <c>it is listed as a port of br1</c>.</param>
/// <param name="Cause">The object that it follows from.</param>
public sealed record Reason(Origin Origin, SourceSpan? At, string? Text = null, ObjectRef? Cause = null)
{
    /// <summary>Asked for by the line at <paramref name="at"/>.</summary>
    public static Reason Document(SourceSpan? at) => new(Origin.Document, at);
}

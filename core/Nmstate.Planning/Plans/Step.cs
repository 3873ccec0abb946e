using Nmstate.State;

namespace Nmstate.Planning.Plans;

/// <summary>The name of a step: <c>interface/eth0#release</c>. It depends on nothing but its object.</summary>
/// <param name="Object">The object.</param>
/// <param name="Kind">What is done to it.</param>
public sealed record StepId(ObjectRef Object, StepKind Kind) : IComparable<StepId>
{
    /// <inheritdoc/>
    public int CompareTo(StepId? other)
        => other is null ? 1 : Object.CompareTo(other.Object) is var order && order != 0 ? order : Kind.CompareTo(other.Kind);

    /// <summary>The id as plans write it.</summary>
    public override string ToString() => $"{Object}#{Kind.Word()}";
}

/// <summary>What an item of a step is for.</summary>
public enum StepRole
{
    /// <summary>It is part of the difference.</summary>
    Effect,

    /// <summary>For a moment only: a later item undoes it.</summary>
    Transient,

    /// <summary>Brings back what the kernel, or a transient item, took away.</summary>
    Restore,
}

/// <summary>One facet of one object at one moment: what is ordered.</summary>
public sealed record Step
{
    /// <summary>Its name.</summary>
    public required StepId Id { get; init; }

    /// <summary>What is done.</summary>
    public StepKind Kind => Id.Kind;

    /// <summary>The objects whose changes it carries out: usually one, two for a pair.</summary>
    public required EquatableList<ObjectRef> Changes { get; init; }

    /// <summary>What it carries, each with its role.</summary>
    public required EquatableList<StepItem> Items { get; init; }

    /// <summary>The steps that come before it.</summary>
    public EquatableList<Edge> After { get; init; } = [];

    /// <summary>Whether it is part of the difference, and not only a means or a repair.</summary>
    public bool IsEffect => Items.Any(i => i.Role == StepRole.Effect);
}

/// <summary>One value or item that a step carries.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Path">The property, or the collection that the item is in, from the object.</param>
/// <param name="From">What goes; null: nothing, or unknown.</param>
/// <param name="To">What comes; null: nothing.</param>
public sealed record StepItem(StepRole Role, string Path, object? From, object? To);

/// <summary>How strong an edge is.</summary>
public enum EdgeStrength
{
    /// <summary>Across objects; no back end may fold it into one operation without vouching for it.</summary>
    Must,

    /// <summary>The kernel's or a daemon's own order.</summary>
    Mechanic,

    /// <summary>Better so; dropped where it would close a cycle.</summary>
    Prefer,
}

/// <summary>That a step comes after another.</summary>
/// <param name="On">The one before.</param>
/// <param name="Strength">How strong it is.</param>
/// <param name="Reason">The name of the rule: <c>release-before-assign</c>.</param>
public sealed record Edge(StepId On, EdgeStrength Strength, string Reason);

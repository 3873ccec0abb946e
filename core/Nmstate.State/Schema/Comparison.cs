namespace Nmstate.State.Schema;

/// <summary>How two values of a property are compared: by the diff, by verification and by the tests alike.</summary>
public enum Comparison
{
    /// <summary>Equal values.</summary>
    Exact,

    /// <summary>Lists with the same items, in any order, however often.</summary>
    Set,

    /// <summary>Lists with the same items in the same order.</summary>
    Ordered,

    /// <summary>Lists of mappings, item by item by their <see cref="PropertyAttribute.Key"/>.</summary>
    Keyed,

    /// <summary>Lists of numbers and ranges that cover the same numbers, however they are cut: <see cref="IInterval"/>.</summary>
    IntervalSet,
}

/// <summary>A number, or a range of numbers, of a list that is compared as <see cref="Comparison.IntervalSet"/>.</summary>
public interface IInterval
{
    /// <summary>The lowest number of the range.</summary>
    long First { get; }

    /// <summary>The highest.</summary>
    long Last { get; }
}

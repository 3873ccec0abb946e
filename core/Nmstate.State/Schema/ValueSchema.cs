namespace Nmstate.State.Schema;

/// <summary>The shape of a value: a scalar, a list or a mapping. As a comparer it tells whether two values are the same state.</summary>
public abstract class ValueSchema : IEqualityComparer<object>
{
    /// <summary>What a reader of a diagnostic is told to write: <c>a whole number, 0 to 4094</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Whether two values are the same state; status properties do not count.</summary>
    public new virtual bool Equals(object? left, object? right) => object.Equals(left, right);

    /// <summary>Equal for values that are the same state.</summary>
    public virtual int GetHashCode(object value) => value.GetHashCode();
}

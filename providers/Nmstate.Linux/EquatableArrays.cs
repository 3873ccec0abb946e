using System.Collections.Immutable;

namespace Nmstate.Linux;

/// <summary>Makes an <see cref="EquatableArray{T}"/> from what there is.</summary>
internal static class EquatableArrays
{
    public static EquatableArray<T> ToEquatable<T>(this ReadOnlySpan<T> items)
        where T : IEquatable<T> => new([.. items]);

    public static EquatableArray<T> ToEquatable<T>(this ImmutableArray<T> items)
        where T : IEquatable<T> => new(items);
}

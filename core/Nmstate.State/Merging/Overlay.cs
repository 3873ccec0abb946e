using Nmstate.State.Schema;

namespace Nmstate.State.Merging;

/// <summary>
/// Lays one mapping over another: what the upper one mentions wins, mappings go into one another, lists are taken whole. Where both
/// mean the same the lower one's value stays, with its order and spelling.
/// </summary>
/// <remarks>The merge rules of the nmstate schema.</remarks>
public static class Overlay
{
    /// <summary><paramref name="over"/> laid over <paramref name="under"/>.</summary>
    public static T Of<T>(MappingSchema schema, T under, T over)
        where T : class
        => (T)Of((ValueSchema)schema, under, over)!;

    private static object? Of(ValueSchema schema, object? under, object? over)
    {
        if (over is null || under is null || schema is not MappingSchema mapping)
            return over ?? under;
        return mapping.Create(property => property.Get(under) is var lower && property.Get(over) is var upper && property.Same(lower, upper)
            ? lower
            : Of(property.Value, lower, upper));
    }
}

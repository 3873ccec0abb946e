using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Engine.Checking;

/// <summary>The shapes of the values in a plan.</summary>
public static class PlanSchema
{
    private static readonly Dictionary<ObjectKind, MappingSchema> Schemas = new()
    {
        [ObjectKind.Interface] = Interface.Schema,
        [ObjectKind.Routes] = Routes.Schema,
        [ObjectKind.Dns] = DnsSettings.Schema,
    };

    /// <summary>The shape of an item of the collection at <paramref name="path"/> of <paramref name="target"/>.</summary>
    public static ValueSchema ItemOf(ObjectRef target, string path)
    {
        if (target.Kind == ObjectKind.Routes)
            return Route.Schema;
        return Find(target, path)?.Value is ListSchema list ? list.Item : throw new ArgumentException($"{target} has no list '{path}'.", nameof(path));
    }

    /// <summary>The declaration of the property at <paramref name="path"/>; null: the schema has none.</summary>
    public static PropertySchema? Find(ObjectRef target, string path)
        => Schemas[target.Kind].Resolve(path)?[^1];
}

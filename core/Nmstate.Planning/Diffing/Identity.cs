using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Diffing;

/// <summary>Whether two interfaces of one name are one interface.</summary>
internal static class Identity
{
    /// <summary>Whether an identity property differs, so that the one must go before the other can come.</summary>
    public static bool Differs(Interface from, Interface to)
        => from.Type!.Value.Kind.Family != to.Type!.Value.Kind.Family || Sections().Any(section => SectionDiffers(section, from, to));

    private static IEnumerable<PropertySchema> Sections() => Interface.Schema.Properties.Where(p => p.For.Length > 0);

    private static bool SectionDiffers(PropertySchema section, Interface from, Interface to)
    {
        if (section.Get(from) is not { } before || section.Get(to) is not { } after)
            return false;
        return ((MappingSchema)section.Value).Properties.Any(p => p.Kind == PropertyKind.Identity && p.Get(after) is { } wanted && !p.Same(p.Get(before), wanted));
    }
}

using Nmstate.NetworkManager.DBus;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>The description of an interface, for which profiles have only a place for anything of anybody.</summary>
internal static class DescriptionSection
{
    private const string Setting = "user";
    private const string Property = "data";

    /// <summary>The key under which nmstate keeps it.</summary>
    private const string Key = "nmstate.interface.description";

    public static ProfileSection Section { get; } = new(Write, Read);

    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
    {
        if (stored.Link.Description is not { } description)
            return settings;
        var texts = new Dictionary<string, string>(settings[Setting].Find(Property)?.Texts ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        texts.Remove(Key);
        if (description.Length > 0)
            texts.Add(Key, description);
        return texts.Count == 0 ? settings.Without(Setting) : settings.With(Setting, settings[Setting].With(Property, Variant.OfTexts(texts)));
    }

    private static StoredInterface Read(StoredInterface stored, ProfileSettings settings)
        => stored with { Link = stored.Link with { Description = settings[Setting].Find(Property)?.Texts.GetValueOrDefault(Key) ?? "" } };
}

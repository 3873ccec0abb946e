using System.Collections.Immutable;

namespace Nmstate.Providers;

/// <summary>
/// What a user told a provider before its first use, by name: how it works, never what is desired. A provider that has settings takes
/// this in its constructor and declares each with a <see cref="ProviderSettingAttribute"/>; what is not declared is refused.
/// </summary>
/// <param name="Values">The values, by name.</param>
public sealed record ProviderSettings(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The setting that names a directory to work on, in place of the running host.</summary>
    public const string Root = "root";

    /// <summary>Nothing was told.</summary>
    public static ProviderSettings None { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The value of <paramref name="name"/>; null: not told.</summary>
    public string? Find(string name) => Values.GetValueOrDefault(name);
}

/// <summary>Declares a setting of an assembly's provider.</summary>
/// <param name="name">Its name, in lower case with hyphens.</param>
/// <param name="summary">What it does, in one line.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ProviderSettingAttribute(string name, string summary) : Attribute
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it does, in one line.</summary>
    public string Summary { get; } = summary;
}

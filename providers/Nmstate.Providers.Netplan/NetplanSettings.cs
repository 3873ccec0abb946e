using Nmstate.Providers.Netplan.Executing;

namespace Nmstate.Providers.Netplan;

/// <summary>What the provider was told.</summary>
/// <param name="Root">The directory that holds <c>etc/netplan</c>; null: the running host.</param>
/// <param name="NetplanVersion">The version to write for; null: that of the generator, or the newest.</param>
/// <param name="Checker">The generator to check with; null: nothing is checked by it.</param>
internal sealed record NetplanSettings(string? Root, Version? NetplanVersion, Generator? Checker)
{
    /// <summary>The setting for a version.</summary>
    public const string Version = "version";

    /// <summary>The setting for a generator.</summary>
    public const string Generator = "generator";

    /// <summary>Why nothing can be done without a root.</summary>
    public const string NoRoot = "it does not change a running host yet; give the directory that holds etc/netplan with --root";

    private const string NoGenerator = "none";

    private string? _versionText;
    private bool _isUnchecked;

    /// <summary>Why it cannot work; null: it can.</summary>
    public string? Objection
        => Root is null ? NoRoot
            : _versionText is not null && NetplanVersion is null ? $"'{_versionText}' is no version of netplan, such as {NetplanFeature.Oldest}"
            : NetplanVersion is { } version && version < NetplanFeature.Oldest ? $"netplan {version} is older than {NetplanFeature.Oldest}, the oldest that is known here"
            : null;

    /// <summary>How what is written is checked, in words.</summary>
    public string CheckWords => Checker is { } generator
        ? $"checked by {generator.Program}"
        : $"not checked by netplan's generator, {(_isUnchecked ? "as was asked" : "which is not installed here")}";

    /// <summary>What <paramref name="settings"/> say.</summary>
    public static NetplanSettings Of(ProviderSettings settings)
    {
        var version = settings.Find(Version);
        var generator = settings.Find(Generator) switch
        {
            null => Executing.Generator.Installed(),
            NoGenerator => null,
            var program => new Generator(program),
        };
        return new NetplanSettings(settings.Find(ProviderSettings.Root), System.Version.TryParse(version, out var parsed) ? parsed : null, generator)
        {
            _versionText = version,
            _isUnchecked = settings.Find(Generator) == NoGenerator,
        };
    }
}

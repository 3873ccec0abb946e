using Nmstate.Providers.Netplan.Executing;

namespace Nmstate.Providers.Netplan;

/// <summary>What the provider was told.</summary>
/// <param name="Root">The directory that holds <c>etc/netplan</c>; null: the running host.</param>
/// <param name="NetplanVersion">The version to write for; null: that of the generator, or the newest.</param>
/// <param name="Checker">The generator to check with; null: nothing is checked by it.</param>
/// <param name="Official">The official command, where that is to make the daemon of a running host look at its files; null: it is told directly.</param>
internal sealed record NetplanSettings(string? Root, Version? NetplanVersion, Generator? Checker, NativeCommand? Official)
{
    /// <summary>The setting for a version.</summary>
    public const string Version = "version";

    /// <summary>The setting for a generator.</summary>
    public const string Generator = "generator";

    /// <summary>The setting for how a running host takes files on.</summary>
    public const string Applying = "apply";

    private const string NoGenerator = "none";

    /// <summary>The official command has every link configured anew.</summary>
    private static readonly Dictionary<string, NativeCommand?> Ways = new(StringComparer.Ordinal)
    {
        ["direct"] = null,
        ["netplan"] = new("netplan", "apply") { Patience = TimeSpan.FromMinutes(3) },
    };

    private string? _versionText;
    private string? _wayText;
    private bool _isUnchecked;

    /// <summary>Why it cannot work; null: it can.</summary>
    public string? Objection
        => _wayText is not null && !Ways.ContainsKey(_wayText) ? $"'{_wayText}' is no way to apply; there are {string.Join(" and ", Ways.Keys)}"
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
        return new NetplanSettings(settings.Find(ProviderSettings.Root), System.Version.TryParse(version, out var parsed) ? parsed : null, generator, Ways.GetValueOrDefault(settings.Find(Applying) ?? ""))
        {
            _wayText = settings.Find(Applying),
            _versionText = version,
            _isUnchecked = settings.Find(Generator) == NoGenerator,
        };
    }
}

using System.Globalization;

namespace Nmstate.Engine.Plugins;

/// <summary>A version of the providers' contract: <c>1.4</c>.</summary>
/// <param name="Major">Rises when providers must be built anew.</param>
/// <param name="Minor">Rises when something is added; while <see cref="Major"/> is 0 it may break providers too.</param>
internal readonly record struct ContractVersion(int Major, int Minor)
{
    public static ContractVersion? Parse(string text)
        => text.Split('.') is [var major, var minor]
            && int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
                ? new(first, second)
                : null;

    /// <summary>Whether a provider that was built for <paramref name="provider"/> works where this version is.</summary>
    public bool Fits(ContractVersion provider) => Major == provider.Major && (Major == 0 ? Minor == provider.Minor : Minor >= provider.Minor);
}

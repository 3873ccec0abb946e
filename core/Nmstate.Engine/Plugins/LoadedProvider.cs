using Nmstate.Providers;
using Nmstate.State;

namespace Nmstate.Engine.Plugins;

/// <summary>A provider, ready for use.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">The version of its assembly.</param>
/// <param name="Folder">Where it was found.</param>
/// <param name="Instance">The provider.</param>
public sealed record LoadedProvider(string Name, string Version, string Folder, IProvider Instance) : IAsyncDisposable
{
    /// <summary>What it can be told before its first use.</summary>
    public EquatableList<ProviderSettingAttribute> Settings { get; init; } = [];

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Instance.DisposeAsync();
}

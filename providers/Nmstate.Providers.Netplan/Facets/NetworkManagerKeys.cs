using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;

namespace Nmstate.Providers.Netplan.Facets;

/// <summary>Settings of NetworkManager that netplan hands on as they are: they win over what it would write itself.</summary>
/// <remarks><c>networkmanager.passthrough</c>, netplan 0.102 and newer; an error under networkd.</remarks>
internal static class NetworkManagerKeys
{
    /// <summary>The method of a family that is off.</summary>
    public const string Disabled = "disabled";

    /// <summary>The value of a setting; null: netplan decides.</summary>
    public static string? Find(Definition definition, string setting)
        => definition.Renderer == Configuration.NetworkManager ? definition.Layers.Below("networkmanager").Below("passthrough").Scalar(setting) : null;

    /// <summary>Writes a setting.</summary>
    public static void Write(DefinitionText text, string setting, string value) => text.Below("networkmanager").Below("passthrough").Text(setting, value);
}

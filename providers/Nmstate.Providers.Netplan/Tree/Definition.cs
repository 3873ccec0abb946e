using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Tree;

/// <summary>What one file says of a definition.</summary>
/// <param name="File">The file.</param>
/// <param name="Section">The section that it is in.</param>
/// <param name="Entry">The definition's key and mapping.</param>
internal sealed record DefinitionPart(NetplanFile File, YamlMapping Section, YamlChild Entry)
{
    /// <summary>What it says.</summary>
    public YamlMapping Mapping { get; } = Entry.Value as YamlMapping ?? YamlMapping.Empty;
}

/// <summary>An entry of <c>ethernets</c>, <c>bridges</c> and so on, with all that files say of it.</summary>
/// <param name="Section">The section: <c>bridges</c>.</param>
/// <param name="Id">Its key, which refers to it elsewhere; the name of a virtual interface.</param>
/// <param name="Renderer">The daemon that carries it out: <c>networkd</c> or <c>NetworkManager</c>.</param>
/// <param name="Parts">What each file says, the lowest first.</param>
internal sealed record Definition(string Section, string Id, string Renderer, IReadOnlyList<DefinitionPart> Parts)
{
    /// <summary>All that is said.</summary>
    public Layers Layers { get; } = new([.. Parts.Select(p => p.Mapping)]);

    /// <summary>The kind, where the schema has it and this provider reads it.</summary>
    public Kinds.DefinitionKind? Kind => Layers.Has("openvswitch") ? null : Kinds.DefinitionKind.OfSection(Section);
}

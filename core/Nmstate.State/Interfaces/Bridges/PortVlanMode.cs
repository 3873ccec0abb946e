namespace Nmstate.State;

/// <summary>How many VLANs a port of a bridge carries.</summary>
public enum PortVlanMode
{
    /// <summary>One, and its frames leave untagged.</summary>
    Access,

    /// <summary>Several, and their frames are tagged.</summary>
    Trunk,
}

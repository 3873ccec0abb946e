namespace Nmstate.State;

/// <summary>What an item of <c>ovn.bridge-mappings</c> asks for.</summary>
public enum OvnMappingState
{
    /// <summary>The mapping is set, as it is when nothing is said.</summary>
    Present,

    /// <summary>The mapping is taken away.</summary>
    Absent,
}

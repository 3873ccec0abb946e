namespace Nmstate.State;

/// <summary>What an item of <c>alt-names</c> asks for.</summary>
public enum AlternativeNameState
{
    /// <summary>The interface no longer has the name.</summary>
    Absent,
}

namespace Nmstate.State;

/// <summary>What an entry finds its interface by.</summary>
public enum InterfaceIdentifier
{
    /// <summary>Its name.</summary>
    Name,

    /// <summary>Its address on the link layer; the name is a label.</summary>
    MacAddress,

    /// <summary>Its place on the bus; the name is a label.</summary>
    PciAddress,
}

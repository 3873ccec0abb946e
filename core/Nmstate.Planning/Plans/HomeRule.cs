namespace Nmstate.Planning.Plans;

/// <summary>Where a back end keeps what the schema has once for the whole host, such as its name servers.</summary>
public enum HomeRule
{
    /// <summary>Nowhere but in the kernel or in a file of its own: no interface has to hold it.</summary>
    None,

    /// <summary>At an interface.</summary>
    Interface,

    /// <summary>For the whole host, unless an interface holds it already.</summary>
    GlobalOrInterface,
}

using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>The protocol of a redundant pair of ports.</summary>
public enum HsrProtocol
{
    /// <summary>High-availability seamless redundancy: a ring.</summary>
    Hsr,

    /// <summary>Parallel redundancy: two networks.</summary>
    Prp,

    /// <summary>A ring, as the edition of 2010 has it.</summary>
    [Spelling("hsr-2010")]
    Hsr2010,

    /// <summary>A ring, as the edition of 2012 has it.</summary>
    [Spelling("hsr-2012")]
    Hsr2012,
}

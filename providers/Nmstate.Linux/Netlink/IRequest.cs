using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink;

/// <summary>One message to the kernel, without the fields that the connection fills in.</summary>
internal interface IRequest
{
    RTM Type { get; }

    /// <summary>Flags beside REQUEST and ACK: CREATE, EXCL, DUMP and the like.</summary>
    NLM_F Flags { get; }

    /// <summary>The object in the user's words, for the text of an error.</summary>
    string Target { get; }

    /// <summary>Writes what follows the message header: the family's header and the attributes.</summary>
    void Write(MessageWriter writer);
}

using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>
/// Deletes a virtual link with all that stands on it; the other end of a veth goes too. Hardware is refused (EOPNOTSUPP).
/// </summary>
/// <param name="Index">Interface index of the link.</param>
/// <param name="Name">Its name, for the text of an error.</param>
internal sealed record DeleteLink(int Index, string Name) : IRequest
{
    public RTM Type => RTM.DELLINK;

    public NLM_F Flags => NLM_F.None;

    public string Target => Name;

    public void Write(MessageWriter writer) => writer.Structure(IfInfoMsg.OfExisting(Index));
}

using System.Net.Sockets;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Rules;

/// <summary>Asks for the rules of one family; the kernel has no further filter.</summary>
/// <param name="Family">IPv4 or IPv6.</param>
internal sealed record DumpRules(AddressFamily Family) : IRequest
{
    public RTM Type => RTM.GETRULE;

    public NLM_F Flags => NLM_F.DUMP;

    public string Target => Family == AddressFamily.InterNetwork ? "IPv4 rules" : "IPv6 rules";

    public void Write(MessageWriter writer) => writer.Structure(new FibRuleHeader(Family.ToKernel(), 0, 0, 0, 0, 0, 0, 0, 0));
}

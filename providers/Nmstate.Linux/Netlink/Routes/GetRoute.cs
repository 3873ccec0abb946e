using System.Net;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Routes;

/// <summary>Asks which way a packet to some address would take now.</summary>
/// <param name="Destination">The address.</param>
/// <remarks>The answer is the route of this one address, whichever rule and table it came from; ENETUNREACH where there is none.</remarks>
internal sealed record GetRoute(IPAddress Destination) : IRequest
{
    public RTM Type => RTM.GETROUTE;

    public NLM_F Flags => NLM_F.None;

    public string Target => $"the way to {Destination}";

    public void Write(MessageWriter writer)
    {
        var family = Destination.AddressFamily.ToKernel();
        var length = (byte)(family == AddressFamilies.AF_INET ? 32 : 128);
        writer.Structure(new RtMsg(family, length, 0, 0, 0, RTPROT.UNSPEC, RT_SCOPE.UNIVERSE, RTN.UNSPEC, RTNH_F.None));
        writer.Address(RTA.DST, Destination);
    }
}

using Microsoft.Extensions.Logging;

namespace Nmstate.Engine.Transactions;

/// <summary>Tells an observer what happens; one that throws is not told again, and the transaction goes on.</summary>
internal sealed class Observation(IProgress<TransactionEvent>? observer, ILogger logger)
{
    private IProgress<TransactionEvent>? _observer = observer;

    public void Tell(TransactionEvent what)
    {
        logger.LogDebug("{Event}", what.Text);
        try
        {
            _observer?.Report(what);
        }
        catch (Exception e)
        {
            // Drawing is not worth a host: a closed terminal must not stop a transaction half-way.
            _observer = null;
            logger.LogWarning(e, "The observer of the transaction failed; it is told nothing more.");
        }
    }
}

using Nmstate.Engine.Transactions;

namespace Nmstate.Providers.Netplan.Tests.Live;

/// <summary>Asks to stop a while after the last operation has begun.</summary>
internal sealed class StopAtLast(CancellationTokenSource stop, TimeSpan delay) : IProgress<TransactionEvent>
{
    private int _operations;

    public void Report(TransactionEvent value)
    {
        if (value is Planned planned)
            _operations = planned.Proposal.Prepared!.Operations.Count;
        if (value is OperationChanged { State: OperationState.Begun, IsRollback: false } && --_operations == 0)
            stop.CancelAfter(delay);
    }
}

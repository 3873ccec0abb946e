using Nmstate.State.Schema;

namespace Nmstate.State.Writing;

/// <summary>Where a state is written to.</summary>
internal interface IStateSink
{
    void StartMapping(bool empty);

    void Key(string name);

    void EndMapping();

    void StartList(bool empty);

    void EndList();

    void Null();

    void Scalar(string text, JsonForm form);
}

using Xunit.Sdk;
using Xunit.v3;

// The engine's lock is a file, and a process that another test starts holds it open for a moment.
[assembly: Parallelization(Mode = ParallelMode.None)]

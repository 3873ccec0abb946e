using Nmstate.Fuzzing;
using SharpFuzz;

// --dictionary: the words of the schema, which a fuzzer would not find by chance.
if (args is ["--dictionary"])
{
    foreach (var word in ReaderTarget.Words)
        Console.WriteLine($"\"{word}\"");
    return;
}

Fuzzer.OutOfProcess.Run(stream =>
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    ReaderTarget.Try(bytes.ToArray());
});

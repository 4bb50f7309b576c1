using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>One batch on its way to Azure Tables.</summary>
/// <remarks>
/// The client library sends a request again when its answer was lost. If the first was applied, the second is refused by its own
/// effect: a row that exists, an ETag that changed. Each written row therefore carries the id of its commit, and a refusal after a
/// second sending is checked against it. What can't be seen so: a batch that only removes, and one whose every row another has
/// written since. Both are answered as a conflict, after which the caller reads and decides anew.
/// </remarks>
internal sealed class AzureCommit(TableClient client, string partition, IReadOnlyList<TableChange> changes)
{
    /// <summary>Stands for the ETag of a row that another has written since; it matches none.</summary>
    private const string Superseded = "W/\"datetime'0001-01-01T00%3A00%3A00.0000000Z'\"";

    private const int MostTablesMade = 3;

    private readonly string id = Guid.NewGuid().ToString("N");
    private readonly string?[] etags = new string?[changes.Count];
    private readonly List<int> waiting = [.. Enumerable.Range(0, changes.Count)];
    private readonly AttemptCount.Tally tally = new();
    private int submitted;
    private int tablesMade;

    public async Task<CommitResult> RunAsync()
    {
        while (waiting.Count > 0)
        {
            try
            {
                await SubmitAsync();
                break;
            }
            catch (RequestFailedException e) when (e.ErrorCode == TableErrorCode.TableNotFound && tablesMade < MostTablesMade)
            {
                tablesMade++;
                await client.CreateIfNotExistsAsync();
            }
            catch (RequestFailedException e) when (e.Status == StatusCodes.Status413PayloadTooLarge)
            {
                throw new ArgumentException("The batch is over the 4 MiB that Azure Tables allows.", nameof(changes), e);
            }
            catch (TableTransactionFailedException e) when (IsRefusal(e))
            {
                if (tally.Sent > submitted && await WasAppliedAsync())
                    break;
                var refused = waiting[e.FailedTransactionActionIndex!.Value];
                if (!(e.Status == StatusCodes.Status404NotFound && changes[refused] is TableChange.Drop))
                    return new CommitResult.Conflict(changes[refused].Row);
                // There is nothing to drop, and Azure Tables refuses a batch for that: without it, then.
                waiting.Remove(refused);
            }
        }

        return new CommitResult.Committed(etags);
    }

    private static bool IsRefusal(TableTransactionFailedException e) =>
        e.FailedTransactionActionIndex is not null
        && (e.ErrorCode == TableErrorCode.EntityAlreadyExists || e.ErrorCode == TableErrorCode.ResourceNotFound
            || e.ErrorCode == TableErrorCode.EntityNotFound || e.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied);

    private static bool Writes(TableChange change) => change is not (TableChange.Delete or TableChange.Drop);

    private async Task SubmitAsync()
    {
        var actions = waiting.Select(at => AzureEntity.Action(partition, changes[at], id)).ToList();
        submitted++;
        using var counting = AttemptCount.Start(tally);
        var answers = (await client.SubmitTransactionAsync(actions)).Value;
        for (var at = 0; at < answers.Count; at++)
        {
            if (Writes(changes[waiting[at]]))
                etags[waiting[at]] = answers[at].Headers.ETag?.ToString();
        }
    }

    private async Task<bool> WasAppliedAsync()
    {
        var applied = false;
        foreach (var at in Enumerable.Range(0, changes.Count).Where(at => Writes(changes[at])))
        {
            var found = await client.GetEntityIfExistsAsync<TableEntity>(partition, TableKey.Escape(changes[at].Row));
            var ours = found.HasValue && AzureEntity.WrittenBy(id, found.Value!);
            applied |= ours;
            etags[at] = ours ? found.Value!.ETag.ToString() : Superseded;
        }

        return applied;
    }
}

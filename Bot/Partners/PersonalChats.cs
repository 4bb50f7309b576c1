using System.Collections.Concurrent;
using System.Text.Json;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>Remembers where each person is reached one to one; written only when it changed.</summary>
public sealed class PersonalChats(ITableStore store)
{
    private const string Table = "people";
    private const string Row = "chat";

    private readonly ConcurrentDictionary<PersonId, PersonalChat> _known = new();

    public async Task<PersonalChat?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(person, out var known)) return known;
        if (await store.GetAsync(Table, person.Value, Row, cancellationToken) is not { } row) return null;
        return _known[person] = JsonSerializer.Deserialize(row.Data.Span, AddressJson.Default.PersonalChat)!;
    }

    /// <summary>Remembers the chat. A sighting in a channel (without a conversation id) does not make a known chat forgotten.</summary>
    public async Task RememberAsync(PersonId person, PersonalChat chat, CancellationToken cancellationToken)
    {
        var known = await FindAsync(person, cancellationToken);
        var next = chat with { ConversationId = chat.ConversationId ?? known?.ConversationId };
        if (next == known) return;
        await store.CommitAsync(
            Table, person.Value, [new TableChange.Put(Row, JsonSerializer.SerializeToUtf8Bytes(next, AddressJson.Default.PersonalChat))], cancellationToken);
        _known[person] = next;
    }
}

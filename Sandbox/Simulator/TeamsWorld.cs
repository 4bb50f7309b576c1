using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>What stands in this Teams. Changes come in through <see cref="Apply"/> alone, so the journal misses none.</summary>
internal sealed class TeamsWorld : IDisposable
{
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<string, SimulatedMessage> _messages = [];
    private readonly OrderedDictionary<string, DriveFile> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Conversation, string Persona), long> _read = [];
    private readonly HashSet<string> _installed = [];
    private readonly HashSet<string> _blocked = [];
    private readonly TimeProvider _clock;
    private readonly Journal _journal;
    private ImmutableList<SimulatedChannel> _channels = [.. SimulatedTeam.Channels];
    private long _lastId;

    public TeamsWorld(TimeProvider clock, Journal journal)
    {
        _clock = clock;
        _journal = journal;
        foreach (var change in journal.Open()) Change(change);
    }

    /// <summary>Raised after a change, with the chat or channel in which it shows.</summary>
    public event Action<string>? Changed;

    public ImmutableList<SimulatedChannel> Channels
    {
        get { lock (_gate) return _channels; }
    }

    public ImmutableArray<SimulatedMessage> Messages
    {
        get { lock (_gate) return [.. _messages.Values]; }
    }

    public SimulatedMessage? Message(string id)
    {
        lock (_gate) return _messages.GetValueOrDefault(id);
    }

    /// <summary>Whether the bot is in the team, or in this chat.</summary>
    public bool IsInstalled(string conversationId)
    {
        var thread = ThreadId.Parse(conversationId);
        lock (_gate) return _installed.Contains(thread.IsPersonal ? thread.Base : SimulatedTeam.Id);
    }

    public bool IsBlocked(string conversationId)
    {
        lock (_gate) return _blocked.Contains(conversationId);
    }

    public bool Exists(string conversationId)
    {
        var thread = ThreadId.Parse(conversationId);
        lock (_gate)
        {
            return thread.IsPersonal
                ? Persona.All.Any(p => p.ChatId == thread.Base)
                : _channels.Exists(c => c.Id == thread.Base)
                    && (thread.Root is null || _messages.GetValueOrDefault(thread.Root)?.ConversationId == conversationId);
        }
    }

    public int Unread(string conversationId, Persona persona)
    {
        lock (_gate)
        {
            var upTo = _read.GetValueOrDefault((conversationId, persona.Id));
            return _messages.Values.Count(m =>
                m.BaseConversationId == conversationId && m.FromId != persona.UserId && !m.Deleted && Number(m.Id) > upTo);
        }
    }

    /// <summary>Posts in a chat, in a thread, or (a bare channel) as the first message of a new thread.</summary>
    public SimulatedMessage Post(string conversationId, string fromId, PostedContent content)
    {
        SimulatedMessage message;
        lock (_gate)
        {
            var now = _clock.GetUtcNow();
            var id = Math.Max(_lastId + 1, now.ToUnixTimeMilliseconds()).ToString(CultureInfo.InvariantCulture);
            var thread = ThreadId.Parse(conversationId);
            if (!thread.IsPersonal && thread.Root is null) thread = thread with { Root = id };
            message = new(id, thread.ToString(), fromId, content.Text, content.Card?.DeepClone(), now) { File = content.File };
            Write(new TeamsChange.Posted(message));
        }

        Changed?.Invoke(message.BaseConversationId);
        return message;
    }

    public DriveFile? File(string id)
    {
        lock (_gate) return _files.GetValueOrDefault(id);
    }

    public DriveFile? FileNamed(Persona owner, string name)
    {
        lock (_gate) return _files.Values.FirstOrDefault(f => f.Persona == owner.Id && string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What stands in a drive, oldest first.</summary>
    public ImmutableArray<DriveFile> FilesOf(Persona owner)
    {
        lock (_gate) return [.. _files.Values.Where(f => f.Persona == owner.Id)];
    }

    /// <summary>Puts a file in a drive, or makes the place for one. Where the name is taken it gets a number, as in OneDrive.</summary>
    public DriveFile Keep(Persona owner, string name, byte[]? bytes, bool fromBot)
    {
        DriveFile file;
        lock (_gate)
        {
            var free = name;
            for (var i = 1; FileNamed(owner, free) is not null; i++)
                free = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)} {i}{Path.GetExtension(name)}");
            file = DriveFile.Make(owner, free, bytes, fromBot);
            Write(new TeamsChange.FileKept(owner.ChatId, file));
        }

        Changed?.Invoke(owner.ChatId);
        return file;
    }

    /// <summary>Fills a place; false where it was filled before.</summary>
    public bool TryFill(string id, byte[] bytes)
    {
        string chat;
        lock (_gate)
        {
            if (_files.GetValueOrDefault(id) is not { Bytes: null } place) return false;
            chat = Persona.Get(place.Persona).ChatId;
            Write(new TeamsChange.FileKept(chat, place with { Bytes = bytes }));
        }

        Changed?.Invoke(chat);
        return true;
    }

    public void MarkRead(string conversationId, Persona persona)
    {
        long last;
        lock (_gate) last = _lastId;
        Apply(new TeamsChange.Read(conversationId, persona.Id, last));
    }

    public void Apply(TeamsChange change)
    {
        lock (_gate) Write(change);
        Changed?.Invoke(change.Where);
    }

    public void Dispose()
    {
        lock (_gate) _journal.Dispose();
    }

    private static long Number(string id) => long.Parse(id, CultureInfo.InvariantCulture);

    private void Write(TeamsChange change)
    {
        _journal.Append(change);
        Change(change);
    }

    private void Change(TeamsChange change)
    {
        switch (change)
        {
            case TeamsChange.Posted c:
                _messages[c.Message.Id] = c.Message;
                _lastId = Math.Max(_lastId, Number(c.Message.Id));
                break;
            case TeamsChange.Edited c:
                _messages[c.Id] = _messages[c.Id] with
                {
                    Text = c.Text, Card = c.Card, File = c.File, Edited = true, Views = ImmutableDictionary<string, JsonNode>.Empty,
                };
                break;
            case TeamsChange.Deleted c:
                _messages[c.Id] = _messages[c.Id] with { Deleted = true };
                break;
            case TeamsChange.Viewed c:
                _messages[c.Id] = _messages[c.Id] with { Views = _messages[c.Id].Views.SetItem(c.Persona, c.Card) };
                break;
            case TeamsChange.Read c:
                _read[(c.ConversationId, c.Persona)] = c.UpTo;
                break;
            case TeamsChange.FileKept c:
                _files[c.File.Id] = c.File;
                break;
            case TeamsChange.Installed c:
                _installed.Add(c.ConversationId);
                break;
            case TeamsChange.Uninstalled c:
                _installed.Remove(c.ConversationId);
                break;
            case TeamsChange.Blocked c:
                _ = c.Is ? _blocked.Add(c.ConversationId) : _blocked.Remove(c.ConversationId);
                break;
            case TeamsChange.ChannelNamed c:
                var at = _channels.FindIndex(x => x.Id == c.ConversationId);
                var channel = new SimulatedChannel(c.ConversationId, c.Name);
                _channels = at < 0 ? _channels.Add(channel) : _channels.SetItem(at, channel);
                break;
            case TeamsChange.ChannelDeleted c:
                _channels = _channels.RemoveAll(x => x.Id == c.ConversationId);
                break;
        }
    }
}

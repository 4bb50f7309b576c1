using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Cases;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>All paths to a case, for everybody, in each state, beside the matrix that people wrote and can read: paths-matrix.psv.</summary>
public sealed class PathsTests
{
    private const string Unknown = "2026-9999";

    private static readonly string[] NotNow =
    [
        .. Enum.GetValues<CaseState>().Select(state => new Refusal.NotInThisState(state).Sentence),
        new Refusal.NothingToAnswer().Sentence,
        new Refusal.AlreadyPickedUp(People.Officer.Who).Sentence,
        new Refusal.NoAgreement("Jouw organisatie").Sentence,
        MeetingViews.Gone,
        new Refusal.MeetingRuns(People.Officer.Who.Name, MeetingRules.Say(Given.Moment)).Sentence,
        new Refusal.MeetingNotYet(MeetingRules.Say(Given.Moment)).Sentence,
    ];

    /// <summary>What is typed. The last one is a list: it holds the case, or not.</summary>
    private static readonly string[] Commands = ["typ casus", "typ regisseur", "typ sluit", "typ afspraak", "typ inzage", "typ plan", "typ overdracht", "typ mijn casussen"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void The_matrix_names_every_path_and_every_role_once()
    {
        Assert.Equal([.. CasePath.All.Select(path => path.Name), .. Commands], PathsMatrix.Paths);
        Assert.Equal(Caller.All.Select(caller => caller.Role), PathsMatrix.Roles);
    }

    [Fact]
    public void Every_button_about_a_case_is_a_path()
    {
        string[] others =
        [
            Verbs.Command, Verbs.OpenSignalForm, Verbs.SubmitSignal, Verbs.CancelSignal, Verbs.SupplementLater, Verbs.MyCasesPage, Verbs.LinkChannels, Verbs.SkipLinkChannels,
            Verbs.ChannelOverview, Verbs.Responsibility, Verbs.Contact, Verbs.ContactPerson, Verbs.SearchContacts, Verbs.OpenMyDetails, Verbs.SubmitMyDetails, Verbs.ConfirmMyDetails,
            Verbs.LeavePartner, Verbs.OpenContactForm, Verbs.OpenNewContact, Verbs.SubmitContact, Verbs.RemoveContact, Verbs.ApplyImport, Verbs.DropImport, Verbs.OpenWorkplace,
            Verbs.SubmitWorkplace, Verbs.OpenClaim, Verbs.ConfirmWorkplace, Verbs.RejectWorkplace,
            Verbs.OpenKnelpuntForm, Verbs.SubmitKnelpunt, Verbs.KnelpuntenPage, Verbs.ShowKnelpunt, Verbs.SupportKnelpunt, Verbs.MoveKnelpunt, Verbs.OpenKnelpuntAnswer, Verbs.AnswerKnelpunt,
            Verbs.StartOverstap, Verbs.DropOverstap, Verbs.OverstapPage, Verbs.OpenOverstapList, Verbs.OpenOverstapEnrolled, Verbs.CloseOverstap,
        ];
        var verbs = typeof(Verbs).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(verbs.Except(others).Order(StringComparer.Ordinal), CasePath.All.Select(path => path.Verb).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_path_answers_everybody_as_the_matrix_says_and_who_sees_nothing_can_not_tell_a_case_from_none()
    {
        await using var walk = await Walk.StartAsync();
        var seen = new ConcurrentDictionary<(string, Caller), char[]>();
        var wrong = new ConcurrentQueue<string>();
        var steps = from caller in Caller.All from state in PathsMatrix.States select (caller, state);
        await Parallel.ForEachAsync(steps, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Ct }, async (step, _) =>
        {
            foreach (var path in CasePath.All)
            {
                var answer = await walk.PressAsync(path, step.caller, step.state, wrong);
                seen.GetOrAdd((path.Name, step.caller), _ => new string('-', PathsMatrix.States.Length).ToCharArray())[PathsMatrix.States.IndexOf(step.state, StringComparison.Ordinal)] = answer;
            }
        });

        AssertAsWritten(CasePath.All.Select(path => path.Name), (path, caller) => seen[(path, caller)], wrong);
    }

    [Fact]
    public async Task Every_command_answers_everybody_as_the_matrix_says_and_no_list_holds_what_somebody_may_not_see()
    {
        await using var walk = await Walk.StartAsync();
        var seen = new ConcurrentDictionary<(string, string), char[]>();
        var wrong = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(Caller.All.GroupBy(caller => caller.Persona), Ct, async (callers, _) =>
        {
            foreach (var (caller, command) in from caller in callers from command in Commands select (caller, command))
            {
                var cell = new char[PathsMatrix.States.Length];
                for (var i = 0; i < cell.Length; i++) cell[i] = await walk.SayAsync(command, caller, PathsMatrix.States[i], wrong);
                seen[(command, caller.Role)] = cell;
            }
        });

        AssertAsWritten(Commands, (command, caller) => seen[(command, caller.Role)], wrong);
    }

    [Fact]
    public async Task Nothing_filled_in_or_far_too_much_breaks_no_form_and_opens_none_for_who_sees_nothing()
    {
        await using var walk = await Walk.StartAsync();
        var wrong = new ConcurrentQueue<string>();
        var callers = Caller.All.Where(caller => caller.Role is "melder" or "regisseur" or "gevraagde partner" or "kandidaat" or "genodigde" or "coördinator" or "buitenstaander");
        var steps = from caller in callers from state in PathsMatrix.States where caller.Is(state) from path in CasePath.All select (caller, state, path);
        await Parallel.ForEachAsync(steps, Ct, async (step, _) =>
        {
            await walk.PressOddlyAsync(step.path, step.caller, step.state, [], wrong);
            if (step.caller.Role != "buitenstaander") await walk.PressOddlyAsync(step.path, step.caller, step.state, Odd(), wrong);
        });

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong));
    }

    private static void AssertAsWritten(IEnumerable<string> paths, Func<string, Caller, char[]> seen, ConcurrentQueue<string> wrong)
    {
        foreach (var path in paths)
        {
            var cells = Caller.All.Select(caller => new string(seen(path, caller))).ToList();
            if (!cells.SequenceEqual(PathsMatrix.Roles.Select(role => PathsMatrix.Cell(path, role)))) wrong.Enqueue($"seen: {PathsMatrix.Line(path, cells)}");
        }

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong));
    }

    /// <summary>Every key there is, with what no card ever holds.</summary>
    private static JsonObject Odd()
    {
        var data = new JsonObject();
        var text = string.Concat(Enumerable.Repeat("\u0000é🙂<b>|#:[](\u202e", 40));
        foreach (var key in typeof(Inputs).GetFields().Concat(typeof(DataKeys).GetFields()).Select(field => (string)field.GetRawConstantValue()!)) data[key] = text;
        return data;
    }

    /// <summary>Somebody who presses: a role of the matrix, and the persona who has it.</summary>
    private sealed record Caller(string Role, string Persona, PartInCase Part)
    {
        private const string Anyone = "jongerenwerker";

        public static IReadOnlyList<Caller> All { get; } =
        [
            .. new[]
            {
                "melder", "eigenaar", "regisseur", "deelnemer", "meedenker", "nazorg", "eerste partner", "partner die het weet", "gevraagde partner",
                "collega van deelnemer", "kandidaat", "gevraagde eigenaar", "genodigde", "bij elkaar gebracht",
            }.Select(role => new Caller(role, Anyone, PartInCase.All.Single(part => part.Name == role))),
            new("coördinator", "coordinator", PartInCase.All.Single(part => part.Name == "coördinator")),
            new("deelnemer zonder afspraak", "trajectbegeleider", PartInCase.All.Single(part => part.Name == "deelnemer")),
            new("onbekende", "buitenstaander", PartInCase.All.Single(part => part.Name == "buitenstaander")),
            new("buitenstaander", "mentor", PartInCase.All.Single(part => part.Name == "buitenstaander")),
        ];

        public bool Is(char state) => AccessMatrix.StatesOf(Part.Name).Contains(AccessMatrix.StateOf(state));

        public override string ToString() => Role;
    }

    /// <summary>The bot with cases that were put in its store, and somebody who presses what they like.</summary>
    private sealed class Walk(SchakelpuntInTeams schakelpunt) : IAsyncDisposable
    {
        private readonly CaseRows _rows = new(schakelpunt.Service<FieldCipher>());
        private readonly ITableStore _store = schakelpunt.Service<ITableStore>();
        private readonly ConcurrentDictionary<string, string> _messages = new();
        private readonly ConcurrentDictionary<(string, string, bool), Task<string>> _unknown = new();
        private int _sequence = 10_000;

        public static async Task<Walk> StartAsync()
        {
            var schakelpunt = await SchakelpuntInTeams.StartAsync(links: false, configure: builder =>
            {
                builder.Configuration["Schakelpunt:Directory"] = CaseInTeams.DirectoryFile(builder, directory =>
                {
                    CaseInTeams.PartnerIn(directory, "aventus")["agreement"] = false;
                    CaseInTeams.ContactIn(directory, "teamleider-raster")["objectId"] = "00000000-0000-4000-8000-000000000021";
                });
                // The answers are walked here, not the cards in channels.
                builder.Services.AddSingleton<IDeliveries, CaseStores.NoDeliveries>();
            });
            var walk = new Walk(schakelpunt);
            foreach (var persona in Persona.All)
            {
                await schakelpunt.Teams.SayAsync(persona.Id, "help", Ct);
                walk._messages[persona.Id] = schakelpunt.Teams.MessagesIn(persona.ChatId)[^1].Id;
            }

            await walk.PutAsync(Given.Lopend() with { Number = DoubleRulesTests.Older });
            return walk;
        }

        public async Task<char> PressAsync(CasePath path, Caller caller, char state, ConcurrentQueue<string> wrong)
        {
            var answers = new List<char>();
            foreach (var inDialog in new[] { false, true })
            {
                if (await GivenAsync(path, caller, state) is not { } @case) return '-';
                var before = await ETagAsync(@case.Number);
                var result = await SendAsync(path.Verb, caller.Persona, @case.Number.ToString(), path.Filled(@case), inDialog);
                var changed = before != await ETagAsync(@case.Number);
                var where = $"{path} door {caller} in {state}, {(inDialog ? "dialoog" : "kaart")}";
                var answer = SignOf(result, path.Changes, changed);
                answers.Add(answer);
                if (!changed && Json(result.Answer?.Body).Contains(CasePath.Question, StringComparison.Ordinal) && !ReadsQuestion(@case, ActorOf(caller)))
                    wrong.Enqueue($"{where}: leest wat besproken wordt");
                if (result.Outcome == PressOutcome.Error || result.Text?.Contains("werkt niet meer", StringComparison.Ordinal) == true) wrong.Enqueue($"{where}: {result.Text} {Json(result.Answer?.Body)}");
                if (changed != (answer == '+' && path.Changes)) wrong.Enqueue($"{where}: {(changed ? "veranderde" : "veranderde niet")}: {result.Text}");
                if (answer == '.' && Json(result.Answer?.Body) is var body && body != await UnknownAsync(path, caller.Persona, inDialog, @case))
                    wrong.Enqueue($"{where}: niet hetzelfde als een nummer dat niet bestaat: {body}");
            }

            if (answers.Distinct().Count() > 1) wrong.Enqueue($"{path} door {caller} in {state}: kaart {answers[0]}, dialoog {answers[1]}");
            return answers[0];
        }

        /// <summary>A press that nobody makes by hand. Where it is refused, it is as the right one would be.</summary>
        public async Task PressOddlyAsync(CasePath path, Caller caller, char state, JsonObject filled, ConcurrentQueue<string> wrong)
        {
            if (await GivenAsync(path, caller, state) is not { } @case) return;
            var result = await SendAsync(path.Verb, caller.Persona, @case.Number.ToString(), filled, inDialog: true);
            var where = $"{path} door {caller} in {state}, {filled.Count} velden";
            var written = PathsMatrix.Cell(path.Name, caller.Role)[PathsMatrix.States.IndexOf(state, StringComparison.Ordinal)];
            if (result.Outcome == PressOutcome.Error || result.Answer!.Status != 200) wrong.Enqueue($"{where}: {result.Answer?.Status} {result.Text}");
            if (written is '.' or 'r' && SignOf(result, path.Changes, changed: false) != written) wrong.Enqueue($"{where}: {result.Text} {Json(result.Answer?.Body)}");
        }

        /// <summary>Types the command in the own chat.</summary>
        public async Task<char> SayAsync(string command, Caller caller, char state, ConcurrentQueue<string> wrong)
        {
            if (await GivenAsync(CasePath.All[0], caller, state) is not { } @case) return '-';
            var number = @case.Number.ToString();
            var typed = command["typ ".Length..];
            var isList = command == Commands[^1];
            if (isList) await schakelpunt.Service<PersonCases>().AddAsync(ActorOf(caller).Id, @case.Number, Ct);
            var (text, card) = await AnswerToAsync(caller.Persona, isList ? typed : $"{typed} {number}");
            if (isList) return card.Contains(number, StringComparison.Ordinal) ? '+' : '.';
            var (otherText, otherCard) = await AnswerToAsync(caller.Persona, $"{typed} {Unknown}");
            if (text + card == (otherText + otherCard).Replace(Unknown, number, StringComparison.Ordinal)) return text == CaseInTeams.NotYours ? '.' : '=';
            if (text == CaseInTeams.NotYours) wrong.Enqueue($"{command} door {caller} in {state}: niet hetzelfde als een nummer dat niet bestaat: {otherText}{otherCard}");
            return text.Length == 0 ? '+' : SignOf(new PressResult(PressOutcome.Message, text), false, false);
        }

        public ValueTask DisposeAsync() => schakelpunt.DisposeAsync();

        private static char SignOf(PressResult result, bool changes, bool changed) => result switch
        {
            { Text: CaseInTeams.NotYours } => '.',
            { Text: { } text } when text.StartsWith("Alleen ", StringComparison.Ordinal) && text.EndsWith(" kan dit doen.", StringComparison.Ordinal) => 'r',
            { Text: { } text } when NotNow.Contains(text) => 'n',
            _ when changed || !changes => '+',
            // A form comes back with what was typed, and says why it can't be now.
            _ when Json(result.Answer?.Body) is var body && NotNow.Any(sentence => body.Contains(sentence, StringComparison.Ordinal)) => 'n',
            { Outcome: PressOutcome.Message } => 'n',
            _ => '=',
        };

        private static bool ReadsQuestion(Case @case, Actor actor) => @case.AccessOf(actor) == CaseAccess.Participant && @case.ShowsPrivatePart(actor);

        /// <summary>The case as it would be, with the caller in this role; null where there is no such role then.</summary>
        private async Task<Case?> GivenAsync(CasePath path, Caller caller, char state)
        {
            if (!caller.Is(state)) return null;
            var actor = ActorOf(caller);
            if (caller.Part.Give(Given.In(AccessMatrix.StateOf(state)), actor) is not { } @case) return null;
            var asked = @case.State == CaseState.Gewist ? @case : path.Asked(@case, actor);
            var given = asked with { Number = new CaseNumber(2026, Interlocked.Increment(ref _sequence)) };
            await PutAsync(given);
            return given;
        }

        private Actor ActorOf(Caller caller)
        {
            var persona = Persona.Get(caller.Persona);
            return schakelpunt.Service<PartnerDirectory>().ActorOf(PersonId.Of(persona.ObjectId, null), persona.Name);
        }

        private async Task<(string Text, string Card)> AnswerToAsync(string persona, string typed)
        {
            await schakelpunt.Teams.SayAsync(persona, typed, Ct);
            var answer = schakelpunt.Teams.MessagesIn(Persona.Get(persona).ChatId)[^1];
            return (answer.Text, Json(answer.Card));
        }

        private async Task PutAsync(Case @case)
        {
            var posted = CasePath.LanesOf(@case).Distinct().Select(lane => CaseRows.Posted(lane, new PostedCard(PostedStatus.Delivered, "a:iemand", "1", Given.Now)));
            var offered = new Bot.Cases.TimelineEntry(Given.Now, TimelineKind.OwnerOffered, People.Officer.Who, About: @case.OwnerOffer?.To);
            var told = CaseRows.Beside(new Decision.Changed(@case with { Version = 0 }, offered, []));
            await _store.CommitAsync(CaseRows.Table, @case.Number.ToString(), [new TableChange.Put(CaseRows.State, _rows.StateOf(@case)), .. posted, .. told], Ct);
        }

        private async Task<string?> ETagAsync(CaseNumber number) => (await _store.GetAsync(CaseRows.Table, number.ToString(), CaseRows.State, Ct))?.ETag;

        private async Task<PressResult> SendAsync(string verb, string persona, string number, JsonObject filled, bool inDialog)
        {
            var data = filled.DeepClone().AsObject();
            data[DataKeys.CaseNumber] = number;
            data[DataKeys.FormId] = Guid.NewGuid().ToString("N");
            data[DataKeys.Verb] = verb;
            return inDialog
                ? await schakelpunt.Teams.SubmitDialogAsync(persona, Persona.Get(persona).ChatId, data, Ct)
                : await schakelpunt.Teams.PressAsync(persona, _messages[persona], new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, [], Ct);
        }

        /// <summary>What the same press answers on a number that does not exist.</summary>
        private Task<string> UnknownAsync(CasePath path, string persona, bool inDialog, Case like) => _unknown.GetOrAdd(
            (path.Name, persona, inDialog), async _ => Json((await SendAsync(path.Verb, persona, Unknown, path.Filled(like), inDialog)).Answer?.Body));
    }
}

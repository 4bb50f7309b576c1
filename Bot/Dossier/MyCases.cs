using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary><c>mijn casussen</c>: what somebody raised or has, newest first, by pages.</summary>
public sealed class MyCases(CaseStore cases, PersonCases people, CaseWords words, TimeProvider time)
{
    private const int PageSize = 8;
    private const int MostListed = 1000;

    /// <summary>So many are looked at, and offered, where a command came without a number.</summary>
    private const int MostLooked = 25, MostChoices = 5;

    /// <param name="actor">Whose list it is.</param>
    /// <param name="page">The page, from 1 on.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> ShowAsync(Actor actor, int page, CancellationToken cancellationToken)
    {
        var (numbers, _) = await people.ListAsync(actor.Id, MostListed, null, cancellationToken);
        var files = await Task.WhenAll(numbers.Skip((page - 1) * PageSize).Take(PageSize).Select(n => cases.LoadAsync(n, cancellationToken)));
        var mine = files.OfType<CaseFile>().Select(file => file.Case).ToList();
        var lines = mine.Where(@case => RoleOf(@case, actor) is not null).Select(@case => Line(@case, actor)).ToList();
        return new Answer.ShowPrivately(
            MyCasesCard.Build(new MyCasesCardData(lines, page, numbers.Count > page * PageSize) { Questions = [.. mine.SelectMany(@case => QuestionsFor(@case, actor))] }),
            "Je casussen");
    }

    /// <summary>"Voor welke casus?", where a command came without a number: the newest on which this person can do it now. Without any, the list.</summary>
    /// <param name="actor">Whose list it is.</param>
    /// <param name="action">What the command does.</param>
    /// <param name="command">The command, without a number.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> ChooseAsync(Actor actor, CaseAction action, string command, CancellationToken cancellationToken)
    {
        var (numbers, _) = await people.ListAsync(actor.Id, MostLooked, null, cancellationToken);
        var files = await Task.WhenAll(numbers.Select(number => cases.LoadAsync(number, cancellationToken)));
        List<CardButton> choices =
        [
            .. files.OfType<CaseFile>().Select(file => file.Case).Where(@case => CaseTable.Allows(@case, actor, action)).Take(MostChoices)
                .Select(@case => CardButton.ForCommand($"{@case.Number} · {words.TypeOf(@case)}", $"{command} {@case.Number}")),
        ];
        return choices.Count == 0
            ? await ShowAsync(actor, 1, cancellationToken)
            : new Answer.ShowPrivately(
                ChoicesCard.Build(new ChoicesCardData("Voor welke casus?", choices, $"Staat de casus er niet bij? Typ dan het nummer erachter, zoals: {command} 2026-0042.")), "Voor welke casus?");
    }

    private IEnumerable<MyCasesQuestion> QuestionsFor(Case @case, Actor actor)
    {
        var roles = @case.RolesOf(actor);
        var number = @case.Number.ToString();
        if (roles.HasFlag(CaseRoles.Candidate) && @case.Regie.Proposal!.State == ProposalState.Proposed) yield return new MyCasesQuestion(number, "Wil je regisseur worden?");
        if (roles.HasFlag(CaseRoles.NextOwner)) yield return new MyCasesQuestion(number, "Wil je eigenaar worden?");
        if (roles.HasFlag(CaseRoles.Reporter) && @case.AwaitsReporter) yield return new MyCasesQuestion(number, "Pak je dit zelf op?");
        if (roles.HasFlag(CaseRoles.MeetingInvitee) && AwaitsAnswer(@case.Meeting, actor))
            yield return new MyCasesQuestion(number, "Kom je naar de casusbespreking?", WorkingDays.Day(@case.Meeting.Time!.Start));
    }

    private bool AwaitsAnswer(Meeting meeting, Actor actor) =>
        meeting.Find(actor.Id)!.Reply is MeetingReply.None or MeetingReply.Maybe && time.GetUtcNow() < meeting.Time!.End;

    private MyCasesLine Line(Case @case, Actor actor)
    {
        var (day, what) = NextOf(@case, actor);
        return new MyCasesLine(@case.Number.ToString(), words.TypeOf(@case), CaseWords.StatusOf(@case), RoleOf(@case, actor)!, day, what);
    }

    /// <summary>The day to mind.</summary>
    private static (DateOnly? Day, string? What) NextOf(Case @case, Actor actor) => @case switch
    {
        { Owner: null, Ending: null } => (@case.PickUpBefore, "oppakken"),
        { Meeting: { State: MeetingState.Gepland, Time: { } planned } meeting } when meeting.Find(actor.Id) is not null => (WorkingDays.Day(planned.Start), "casusbespreking"),
        { Transfer.LetGoOn: { } day } when TransferRules.IsLettingGo(@case, actor.Id) => (day, "loslaten"),
        { Transfer: { State: TransferState.GesprekGepland, TalkOn: { } talk } } when @case.AccessOf(actor) == CaseAccess.Participant => (talk, "overdrachtsgesprek"),
        _ => (null, null),
    };

    /// <summary>The one word that says most; null where somebody has no part in it (any more).</summary>
    private static string? RoleOf(Case @case, Actor actor)
    {
        var roles = @case.RolesOf(actor);
        return roles.HasFlag(CaseRoles.Regisseur) ? "Regisseur"
            : roles.HasFlag(CaseRoles.Owner) ? "Eigenaar"
            : roles.HasFlag(CaseRoles.Aftercare) ? "Nazorg"
            : roles.HasFlag(CaseRoles.Participant) ? "Deelnemer"
            : roles.HasFlag(CaseRoles.Adviser) ? "Denkt mee"
            : roles.HasFlag(CaseRoles.Reporter) ? "Melder"
            : roles.HasFlag(CaseRoles.MeetingInvitee) ? "Uitgenodigd"
            : null;
    }
}

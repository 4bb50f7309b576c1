using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary><c>mijn casussen</c>: what somebody raised or has, newest first, by pages.</summary>
public sealed class MyCases(CaseStore cases, PersonCases people, CaseWords words)
{
    private const int PageSize = 8;
    private const int MostListed = 1000;

    /// <param name="actor">Whose list it is.</param>
    /// <param name="page">The page, from 1 on.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> ShowAsync(Actor actor, int page, CancellationToken cancellationToken)
    {
        var (numbers, _) = await people.ListAsync(actor.Id, MostListed, null, cancellationToken);
        var files = await Task.WhenAll(numbers.Skip((page - 1) * PageSize).Take(PageSize).Select(n => cases.LoadAsync(n, cancellationToken)));
        var lines = files
            .Where(file => file is not null && RoleOf(file.Case, actor) is not null)
            .Select(file => Line(file!.Case, actor))
            .ToList();
        return new Answer.ShowPrivately(
            MyCasesCard.Build(new MyCasesCardData(lines, page, numbers.Count > page * PageSize)), "Je casussen");
    }

    private MyCasesLine Line(Case @case, Actor actor) => new(
        @case.Number.ToString(),
        words.TypeOf(@case),
        CaseWords.StatusOf(@case),
        RoleOf(@case, actor)!,
        @case.Owner is null ? @case.PickUpBefore : null,
        @case.Owner is null ? "oppakken" : null);

    private static string? RoleOf(Case @case, Actor actor) => @case.AccessOf(actor) switch
    {
        CaseAccess.Participant => "Eigenaar",
        CaseAccess.Reporter => "Melder",
        _ => null,
    };
}

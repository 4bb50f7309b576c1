using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Regisseur;

/// <summary><c>regisseur 2026-0042</c>: anyone on the case proposes somebody, with a reason (section 2.9 of the domain).</summary>
public sealed class ProposeRegisseur(
    CaseForms forms, RegisseurCandidates candidates, CaseWords words, PartnerDirectory directory, PersonCases people, TimeProvider time)
{
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form(cancellationToken), number, new RegisseurFormValues(), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, RegisseurFormValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form(cancellationToken), submit, values, actor, cancellationToken);

    private CaseFormOf<RegisseurFormValues> Form(CancellationToken cancellationToken) => new(
        CaseAction.ProposeRegisseur,
        "Stel een regisseur voor",
        Inputs.Candidate,
        async (form, @case, actor, values) => RegisseurFormCard.Build(new RegisseurFormCardData(
            form,
            await Task.WhenAll(candidates.Suggest(@case, @case.ShowsPrivatePart(actor)).Select(candidate => LineOfAsync(candidate, cancellationToken))),
            ReasonLists.ForRegisseur,
            values,
            @case.Regie.Current?.Who.Name)),
        Check,
        (@case, values, actor, now) =>
        {
            var contact = candidates.Find(values.Candidate)!;
            return RegieRules.Propose(@case, PartnerDirectory.ProfessionalOf(contact), words.FactsOf(contact.Partner), values.Reason!, actor, now);
        });

    private IEnumerable<FieldIssue> Check(RegisseurFormValues values, Case @case)
    {
        if (candidates.Find(values.Candidate) is null) yield return new FieldIssue(Inputs.Candidate, "Kies wie je voorstelt.");
        if (!ReasonLists.ForRegisseur.Holds(values.Reason)) yield return new FieldIssue(Inputs.Reason, "Kies een reden.");
    }

    private async Task<CandidateLine> LineOfAsync(Candidate candidate, CancellationToken cancellationToken)
    {
        var contact = candidate.Contact;
        var today = WorkingDays.Day(time.GetUtcNow());
        return new CandidateLine(
            contact.Id,
            contact.Name,
            contact.Function,
            directory.NameOf(contact.Partner),
            candidate.Why,
            await people.CountRegieAsync(contact.Person!.Value, cancellationToken),
            contact.IsPresent(today),
            contact.IsPresent(today) ? null : contact.FirstDay(today));
    }
}

using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>"Naar nazorg", and back when it does not go well (section 2.11 of the domain).</summary>
public sealed class GiveAftercare(CaseForms forms, CaseCommands commands, CaseViews views, PartnerDirectory directory, FreeText text, TimeProvider time)
{
    /// <summary>The first contact is after three months unless somebody says otherwise.</summary>
    private const int FirstContactAfterMonths = 3;

    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) => forms.OpenAsync(
        Form, number, new AftercareFormValues(ContactDate: WorkingDays.Add(Today.AddMonths(FirstContactAfterMonths), 0)), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, AftercareFormValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form, submit, values, actor, cancellationToken);

    /// <summary>"Gaat niet goed": the case runs again with one press.</summary>
    public async Task<Answer> NotGoingWellAsync(CaseNumber number, Actor actor, CaseCardKind seenAs, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.NotGoingWell, (@case, now) => LifecycleRules.NotGoingWell(@case, actor, now), cancellationToken) is Decision.Refused(var why)
            ? Refusals.Answer(why)
            : await views.AfterAsync(number, actor, seenAs, cancellationToken);

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    private CaseFormOf<AftercareFormValues> Form => new(
        CaseAction.SendToAftercare,
        "Naar nazorg",
        Inputs.Result,
        (form, @case, _, values) => ValueTask.FromResult(AftercareFormCard.Build(new AftercareFormCardData(
            form,
            [.. Keepers(@case).Select(contact => new Choice(directory.LabelOf(contact), contact.Id))],
            Today,
            values))),
        Check,
        (@case, values, actor, now) => LifecycleRules.SendToAftercare(
            @case,
            FreeText.Trimmed(values.Result)!,
            new Aftercare(PartnerDirectory.ProfessionalOf(Keepers(@case).First(contact => contact.Id == values.Contact)), values.ContactDate!.Value),
            actor,
            now));

    private IEnumerable<FieldIssue> Check(AftercareFormValues values, Case @case)
    {
        foreach (var issue in text.Require(Inputs.Result, values.Result, "Schrijf kort wat er bereikt is.")) yield return issue;
        if (values.ContactDate is not { } day || day < Today || day > Today.AddYears(2)) yield return new FieldIssue(Inputs.ContactDate, "Kies een dag vanaf vandaag, binnen twee jaar.");
        if (Keepers(@case).All(contact => contact.Id != values.Contact)) yield return new FieldIssue(Inputs.Contact, "Kies wie contact houdt.");
    }

    /// <summary>Who can keep contact: people of the last school; where there is none, of the owner's partner. They see the dossier, so their partner joined the agreement.</summary>
    private IEnumerable<Contact> Keepers(Case @case)
    {
        var school = directory.Find(@case.Private.School) is { HasAgreement: true } own ? own.Key : (PartnerKey?)null;
        return new[] { school, @case.Owner?.Partner }.OfType<PartnerKey>().Distinct()
            .SelectMany(directory.ContactsOf)
            .Where(contact => contact.Person is not null);
    }
}

using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Overstap;
using TeamsSchakelpunt.Bot.Overstap.Csv;
using TeamsSchakelpunt.Tests.Cases;
using Xunit;

namespace TeamsSchakelpunt.Tests.Overstap;

public sealed class OverstapPlanTests
{
    [Theory]
    [InlineData(null, OverstapStatus.NietAangemeld, OverstapStep.New)]
    [InlineData(null, OverstapStatus.Aangemeld, OverstapStep.New)]
    [InlineData(null, OverstapStatus.Ingeschreven, OverstapStep.FoundAPlace)]
    [InlineData(OverstapStatus.NietAangemeld, OverstapStatus.NietAangemeld, OverstapStep.Unchanged)]
    [InlineData(OverstapStatus.NietAangemeld, OverstapStatus.Aangemeld, OverstapStep.Changed)]
    [InlineData(OverstapStatus.Aangemeld, OverstapStatus.Ingeschreven, OverstapStep.Enrolled)]
    [InlineData(OverstapStatus.Ingeschreven, OverstapStatus.Ingeschreven, OverstapStep.Unchanged)]
    [InlineData(OverstapStatus.Ingeschreven, OverstapStatus.NietAangemeld, OverstapStep.Changed)]
    public void A_line_does_what_its_status_asks(OverstapStatus? before, OverstapStatus now, OverstapStep step) => Assert.Equal(
        step,
        OverstapPlan.StepOf(
            new OverstapRow(2, People.School, "E-1", null, now, AgeGroup.From16To17), before is { } status ? new OverstapLine(Given.Number, "eerder", status) : null));
}

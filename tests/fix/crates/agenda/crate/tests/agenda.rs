use agenda::jobs::{Call, Errand, Work};
use agenda::Agenda;

fn agenda() -> Agenda {
    let mut agenda = Agenda::default();
    let parts = vec![Work("post", 5), Work("bread", 10)];
    agenda
        .add(Work("write", 60))
        .add(Errand {
            place: "town",
            parts,
        })
        .add(Call {
            whom: "eve".to_string(),
        });
    agenda
}

#[test]
fn the_urgent_comes_first() {
    let lines = agenda().lines();
    assert_eq!(lines[0], "1. call eve (10 min)");
    assert_eq!(lines[2], "3. post and bread at town (30 min)");
}

#[test]
fn what_fits() {
    let agenda = agenda();
    assert_eq!(agenda.minutes(), 100);
    assert_eq!(agenda.within(75).count(), 2);
    assert_eq!(agenda.within(9).count(), 0);
}

use orders::{describe, latest, State};

#[test]
fn every_state_has_a_text() {
    assert_eq!(describe(7, State::Paid), "order 7: will be shipped");
    assert_eq!(describe("x", State::Shipped { days: 2 }), "order x: on its way for 2 days");
    assert_eq!(describe(1u8, State::Returned), "order 1: came back");
}

#[test]
fn the_latest_one() {
    assert_eq!(latest(&[(1, State::Paid), (2, State::Returned), (3, State::Placed)]), Some(2));
}

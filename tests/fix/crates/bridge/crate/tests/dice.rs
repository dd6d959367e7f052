use bridge::{Dice, dice::sum, exports::bridge_throw};

#[test]
fn throws_are_in_range() {
    let mut dice = Dice::new(7);
    assert!((0..100).all(|_| (1..=6).contains(&dice.throw())));
}

#[test]
fn the_export_does_the_same() {
    assert_eq!(bridge_throw(7, 10), sum(&mut Dice::new(7), 10));
}

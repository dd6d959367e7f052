use gates::machine::Given;
use gates::{Coins, Machine};

#[test]
fn goods_and_change() {
    let machine = Machine::new(&[("tea", 3, 1), ("soup", 5, 2)]);
    let (machine, given) = machine.insert(&[2, 2]).choose("tea");
    assert_eq!(given, Given::Goods("tea", Coins(1)));
    let (machine, given) = machine.insert(&[5]).choose("tea");
    assert_eq!(given, Given::Nothing(Coins(5)));
    assert_eq!((machine.stock("tea"), machine.stock("soup")), (0, 2));
    assert_eq!(machine.earned(), Coins(3));
}

#[test]
fn nothing_is_kept_when_it_is_cancelled() {
    let (machine, back) = Machine::new(&[]).insert(&[1, 1]).cancel();
    assert_eq!((back, machine.earned()), (Coins(2), Coins(0)));
}

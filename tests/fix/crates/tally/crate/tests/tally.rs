use tally::shop::Shop;
use tally::{Counter, Kind};

#[test]
fn totals_only_grow() {
    let total = Counter::new("t", Kind::Total);
    assert!(total.add(2) && !total.add(-1));
    assert_eq!(total.get(), 2);
}

#[test]
fn a_shop() {
    let shop = Shop::default();
    std::thread::scope(|scope| {
        for buys in 0..4 {
            let shop = &shop;
            scope.spawn(move || shop.visit(buys));
        }
    });
    assert_eq!(shop.report(), "sales 6\nvisitors 0\n");
    assert_eq!(shop.snapshots()[0].name, "sales");
}

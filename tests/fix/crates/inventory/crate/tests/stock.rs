use inventory::{Item, Stock};

fn filled() -> Stock {
    let mut stock = Stock::default();
    stock.add(Item::new("bolt", 5));
    stock.add(Item::new("gear", 250));
    stock.add(Item::new("bolt", 5));
    stock
}

#[test]
fn the_same_item_is_counted() {
    assert_eq!(filled().line(0).as_deref(), Some("bolt x2"));
    assert_eq!(filled().line(9), None);
}

#[test]
fn values_add_up() {
    assert_eq!(filled().value(), 260);
}

#[test]
fn the_dearest_comes_first() {
    assert_eq!(filled().ranking(), ["gear x1", "bolt x2"]);
}

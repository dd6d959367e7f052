use stockroom::orders::Order;
use stockroom::parts::{Part, PartNumber};
use stockroom::Stockroom;

fn number(text: &str) -> PartNumber {
    PartNumber::new(text).unwrap()
}

#[test]
fn numbers_are_checked() {
    assert!(PartNumber::new("AB-1").is_none());
    assert!(PartNumber::new("ABC-").is_none());
    assert_eq!(number("ABC-12").as_str(), "ABC-12");
}

#[test]
fn orders_take_what_is_there() {
    let (bolt, nut) = (number("BLT-1"), number("NUT-2"));
    let mut room = Stockroom::default();
    room.add(Part::new(bolt.clone(), "bolt", 5), 10);
    room.add(Part::new(nut.clone(), "nut", 2), 1);
    let missing = Order::default()
        .with(&bolt, 4)
        .with(&nut, 2)
        .fill(&mut room);
    assert_eq!(missing.numbers(), ["NUT-2"]);
    assert!(!missing.is_empty());
    assert_eq!((room.count(&bolt), room.weight()), (6, 32));
}
